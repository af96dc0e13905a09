import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { offerTrail } from "@/components/offers/trail";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { currentActor, requireActor } from "@/lib/access/current";
import { identifier } from "@/lib/access/fields";
import { findPair } from "@/lib/introductions/pair";
import { offerWords } from "@/lib/offers/words";
import { stateNames } from "@/lib/states/names";
import type { Search } from "@/lib/request/query";
import { ask } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ id: offer }, { need = "" }] = [await params, await searchParams];
  const actor = await currentActor();
  const address = `/activities/offers/${offer}/introduce?need=${String(need)}`;
  if (actor.accountId === null) await requireActor("introduction.ask", address);
  const known = [offer, need].every((id) => identifier.safeParse(id).success);
  const pair = (known ? await findPair({ offer, need: String(need) }, actor) : null) ?? notFound();
  return { pair, actor: await requireActor("introduction.ask", address, pair) };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("introductions"))("ask.title"));
}

/** Opened from a match by the State's Point of Contact, whoever offers or the CPC, who want the two to speak. */
export default async function Introduce(props: Props) {
  const { actor, pair } = await asked(props);
  const { need, offer } = pair;
  const locale = await getLocale();
  const [t, words, names] = [
    await getTranslations("introductions.ask"),
    await offerWords(locale),
    await stateNames(locale),
  ];
  const state = names.get(need.stateCode) ?? need.stateCode;
  const isOwn = can(actor, "introduction.answer", { stateCode: need.stateCode });
  return (
    <Page
      actor={actor}
      section="activities"
      trail={await offerTrail(offer)}
      title={t("title")}
      lede={isOwn ? t("ledeState") : t("ledeOther", { state })}
    >
      <dl className="facts mb-8 max-w-4xl">
        <dt>{t("need")}</dt>
        <dd className="whitespace-pre-line">
          <b>{state}</b>: {need.text}
        </dd>
        <dt>{t("offer")}</dt>
        <dd>
          {offer.title}
          <span className="source block">{words.by(offer)}</span>
        </dd>
      </dl>
      <Form action={ask} texts={await formTexts()}>
        <input type="hidden" name="id" value={randomUUID()} />
        <input type="hidden" name="need" value={need.id} />
        <input type="hidden" name="offer" value={offer.id} />
        <div className="letter-field">
          <TextArea
            name="message"
            label={t(isOwn ? "messageState" : "message")}
            hint={t(isOwn ? "messageStateHint" : "messageHint")}
            rows={4}
          />
        </div>
        <div className="actions">
          <button className="button">{t(isOwn ? "doState" : "doOther")}</button>
          <a href={`/activities/offers/${offer.id}`}>{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
