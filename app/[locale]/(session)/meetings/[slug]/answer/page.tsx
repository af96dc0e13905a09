import { notFound } from "next/navigation";
import { Answering } from "@/app/_views/invitation/answering";
import { invitationWords } from "@/app/_views/invitation/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor, requireActor } from "@/lib/access/current";
import { ownAnswerPage } from "@/lib/invitations/answer-page";
import { lastDay } from "@/lib/invitations/rules";
import type { Search } from "@/lib/request/query";
import { answer } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ slug }, { done }] = await Promise.all([params, searchParams]);
  const { stateCode, organisationId } = await currentActor();
  const subject = { stateCode, organisationId };
  const actor = await requireActor("invitation.answer", `/meetings/${slug}/answer`, subject);
  return { actor, page: (await ownAnswerPage(actor, slug)) ?? notFound(), isThanked: done === "answered" };
}

export async function generateMetadata(props: Props) {
  const { page } = await asked(props);
  return titled((await invitationWords()).t("answer.title", { meeting: page.meeting.title }));
}

/** Opened by a Point of Contact or a partner to answer for their own State or organisation, signed in. */
export default async function AnswerSignedIn(props: Props) {
  const { actor, page, isThanked } = await asked(props);
  const { t, day, invited } = await invitationWords();
  const { meeting } = page;
  const lede = t(page.answer === null ? "answer.lede" : "answer.ledeAnswered", {
    invited: invited(page),
    date: day(lastDay(meeting)),
  });
  const trail = [
    { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
    { label: meeting.title, href: `/meetings/${meeting.slug}` },
  ];
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={trail}
      title={t("answer.title", { meeting: meeting.title })}
      lede={page.closed === null ? lede : undefined}
    >
      <Answering page={page} action={answer} whose={{ name: "invitationId", value: page.id }} isThanked={isThanked} />
    </Page>
  );
}
