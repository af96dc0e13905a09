import { forbidden, notFound, redirect } from "next/navigation";
import { activityTrail } from "@/components/activities/trail";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { followUpOf } from "@/lib/activities/follow-up";
import { today } from "@/lib/dates";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { listStates } from "@/lib/states/list";
import { AnswerForm } from "./answer-form";
import { Answers } from "./answers";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked(params: Props["params"]) {
  const { slug } = await params;
  const actor = await currentActor();
  if (actor.accountId === null) redirect(`/sign-in?to=${encodeURIComponent(`/activities/${slug}/follow-up`)}`);
  const followed = (await followUpOf(actor, slug)) ?? notFound();
  if (followed.reads === "nothing") forbidden();
  return { actor, followed };
}

export async function generateMetadata({ params }: Props) {
  const { followed } = await asked(params);
  return titled((await getTranslations("followUp"))("title", { activity: followed.title }));
}

/** Opened by a Point of Contact to say what came of an activity, and by the CPC or who held it to read what the States say. */
export default async function FollowUp({ params, searchParams }: Props) {
  const { actor, followed } = await asked(params);
  const { filters, unknown } = heeded(withoutFields(readQuery({ done: choice(["said"]) }, await searchParams)));
  const t = await getTranslations("followUp");
  const states = await listStates(await getLocale(), today());
  const name = (code: string) => states.find((state) => state.code === code)?.name ?? code;
  const { answersFor, over, status, reads } = followed;
  return (
    <Page
      actor={actor}
      trail={await activityTrail(followed)}
      title={t("heading")}
      lede={reads === "all" ? t("ledeReader") : t("ledeState", { state: name(actor.stateCode ?? "") })}
    >
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t("done")}</Notice>}
      {!over && <Notice>{t(status === "cancelled" ? "notHeld" : "notYet")}</Notice>}
      {answersFor && <AnswerForm followed={followed} state={answersFor} name={name(answersFor)} />}
      {reads === "all" && over && <Answers followed={followed} states={states} />}
      <p className="mt-8">
        <a href={`/activities/${followed.slug}`}>{t("back")}</a>
      </p>
    </Page>
  );
}
