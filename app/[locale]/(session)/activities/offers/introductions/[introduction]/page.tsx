import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { offerTrail } from "@/components/offers/trail";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { currentActor, requireActor } from "@/lib/access/current";
import { choice, identifier } from "@/lib/access/fields";
import { formatMoment } from "@/lib/dates";
import { introductionToAnswer } from "@/lib/introductions/queries";
import { consents } from "@/lib/introductions/schema";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { stateNames } from "@/lib/states/names";
import { answer } from "./actions";

interface Props {
  params: Promise<{ introduction: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(consents) };

async function asked({ params, searchParams }: Props) {
  const { introduction: id } = await params;
  const actor = await currentActor();
  if (actor.accountId === null) await requireActor("introduction.answer", `/activities/offers/introductions/${id}`);
  const found = identifier.safeParse(id).success ? await introductionToAnswer(actor, id) : null;
  return { actor, found: found ?? notFound(), ...heeded(withoutFields(readQuery(query, await searchParams))) };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("introductions.answer"))("title"));
}

/** Opened from the mail by the Point of Contact of a State with a need, who decides whether whoever offers may know of them. */
export default async function AnswerIntroduction(props: Props) {
  const { actor, found, filters, unknown } = await asked(props);
  const [t, all, locale] = [
    await getTranslations("introductions.answer"),
    await getTranslations("introductions"),
    await getLocale(),
  ];
  const names = await stateNames(locale);
  const { offer, askedBy } = found;
  const who = offer.organisation?.name ?? (offer.stateCode && names.get(offer.stateCode)) ?? all("centre");
  const asker =
    askedBy.organisation?.name ?? (askedBy.role === "pointOfContact" ? who : t("centreAsker", { name: askedBy.name }));
  return (
    <Page actor={actor} section="activities" trail={await offerTrail()} title={t("title")} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t(filters.done === "given" ? "doneGiven" : "doneRefused")}</Notice>}
      {!filters.done && found.answer && (
        <p className="notice">{t(found.answer === "given" ? "isGiven" : "isRefused")}</p>
      )}
      <dl className="facts mb-8 max-w-4xl">
        <dt>{t("who")}</dt>
        <dd>{who}</dd>
        <dt>{t("offer")}</dt>
        <dd>
          <a href={`/activities/offers/${found.offerId}`}>{offer.title}</a>
        </dd>
        <dt>{t("need")}</dt>
        <dd className="whitespace-pre-line">{found.need.text}</dd>
        <dt>{t("asker")}</dt>
        <dd>{asker}</dd>
        <dt>{t("when")}</dt>
        <dd>{formatMoment(found.askedAt, locale)}</dd>
        {found.message && <dt>{t("message")}</dt>}
        {found.message && <dd className="whitespace-pre-line">{found.message}</dd>}
        <dt>{t("told")}</dt>
        <dd>{t("toldText")}</dd>
      </dl>
      {found.mailedAt === null && (
        <Form action={answer} texts={await formTexts()}>
          <input type="hidden" name="introduction" value={found.id} />
          <input type="hidden" name="version" value={found.version} />
          <div className="actions">
            <button className="button" name="answer" value="given">
              {t("given")}
            </button>
            {found.answer === null && (
              <button className="button quiet" name="answer" value="refused">
                {t("refused")}
              </button>
            )}
          </div>
        </Form>
      )}
    </Page>
  );
}
