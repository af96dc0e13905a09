import type { Metadata } from "next";
import { Answering } from "@/app/_views/invitation/answering";
import { invitationWords } from "@/app/_views/invitation/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { visitor } from "@/lib/access/actor";
import { answerPageByLink } from "@/lib/invitations/answer-page";
import { lastDay } from "@/lib/invitations/rules";
import { answerWith } from "@/lib/request/context";
import type { Search } from "@/lib/request/query";
import { answer } from "./actions";

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Search>;
}

/** RFC 9110: 404 for a link that was not made here, 410 for one that has had its time. */
async function asked({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const page = await answerPageByLink(token);
  if (page === null) answerWith(404);
  else if (page.closed !== null) answerWith(410);
  return { token, page, isThanked: done === "answered" && page !== null && page.answer !== null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await asked(props);
  const { t } = await invitationWords();
  const title = page ? t("answer.title", { meeting: page.meeting.title }) : t("answer.wrongTitle");
  return { ...(await titled(title)), robots: { index: false, follow: false } };
}

/** Where the link of an invitation leads: one answers without signing in. Opening it answers nothing. */
export default async function AnswerByLink(props: Props) {
  const { token, page, isThanked } = await asked(props);
  const { t, day, invited } = await invitationWords();
  if (page === null)
    return (
      <Page actor={visitor} title={t("answer.wrongTitle")}>
        <p className="lede">{t("answer.wrong")}</p>
      </Page>
    );
  const lede = t(page.answer === null ? "answer.lede" : "answer.ledeAnswered", {
    invited: invited(page),
    date: day(lastDay(page.meeting)),
  });
  return (
    <Page actor={visitor} title={page.meeting.title} lede={page.closed === null ? lede : undefined}>
      <Answering page={page} action={answer} whose={{ name: "token", value: token }} isThanked={isThanked} />
    </Page>
  );
}
