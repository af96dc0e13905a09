import type { Metadata } from "next";
import { checkWords } from "@/components/checks/words";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { visitor } from "@/lib/access/actor";
import { linkPage, type LinkPage } from "@/lib/checks/link-page";
import { answerWith } from "@/lib/request/context";
import type { Search } from "@/lib/request/query";
import { Ask } from "./ask";

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Search>;
}

/** Somebody who has just answered is thanked; whoever opens the link later is told that it served. RFC 9110: 404, 410. */
async function asked({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const page = await linkPage(token);
  const isThanked = page.state === "answered" && done === page.answer;
  if (page.state === "wrong") answerWith(404);
  else if (page.state !== "open" && !isThanked) answerWith(410);
  return { token, page, isThanked };
}

async function titleOf(page: LinkPage, isThanked: boolean): Promise<string> {
  const { t } = await checkWords();
  if (page.state === "open") return t(`answer.titles.${page.check.kind}`);
  if (page.state === "answered") return t(isThanked ? "answer.thanksTitle" : "answer.used.title");
  return t(`answer.${page.state}.title`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, isThanked } = await asked(props);
  const title = await titleOf(page, isThanked);
  // A link that no longer serves is no mistake in a form: such a title does not begin with "Error:".
  const t = await getTranslations("page");
  const said = page.state === "open" ? await titled(title) : { title: t("titleSuffix", { title }) };
  return { ...said, robots: { index: false, follow: false } };
}

async function Answered({ page, isThanked }: { page: LinkPage & { state: "answered" }; isThanked: boolean }) {
  const { t, day } = await checkWords();
  if (!isThanked)
    return <p>{t("answer.used.text", { date: day(page.answeredAt), answer: t(`answers.${page.answer}`) })}</p>;
  if (page.answer === "change") return <Notice kind="good">{t("answer.thanks.changeNoAccount")}</Notice>;
  return <Notice kind="good">{t(`answer.thanks.${page.answer}`)}</Notice>;
}

/** Where the link of a check's mail leads: one answers without signing in. Opening it answers nothing. */
export default async function AnswerPage(props: Props) {
  const { token, page, isThanked } = await asked(props);
  const { t, day } = await checkWords();
  const lede =
    page.state === "open" ? t("answer.lede", { title: page.check.title, date: day(page.check.dueOn) }) : undefined;
  return (
    <Page actor={visitor} title={await titleOf(page, isThanked)} lede={lede}>
      {page.state === "open" && <Ask token={token} page={page} />}
      {page.state === "answered" && <Answered page={page} isThanked={isThanked} />}
      {page.state === "wrong" && <p className="lede">{t("answer.wrong.text")}</p>}
      {page.state === "closed" && (
        <p className="lede">{t("answer.closed.text", { title: page.check.title, date: day(page.check.dueOn) })}</p>
      )}
      {page.state === "ended" && <p className="lede">{t("answer.ended.text")}</p>}
      {(page.state === "closed" || (page.state === "answered" && !isThanked)) && (
        <p className="mt-4">
          <a href="/sign-in">{t("answer.signIn")}</a>
        </p>
      )}
    </Page>
  );
}
