import { notFound } from "next/navigation";
import { complaintsOf } from "@/components/ask/complaints";
import { AskChoice } from "@/components/ask/fields";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { orders } from "@/lib/meetings/schema";
import { participantList, type ParticipantList } from "@/lib/participants/queries";
import { circles, contactChoices, listFormats, readListQuery, type ListChoice } from "@/lib/participants/schema";
import { sheetOf } from "@/lib/participants/sheet";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { SheetSections } from "./sections";
import "./participants.css";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(readListQuery(await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("participants"))("title"));
}

/** Who is on the list of a meeting, in the order and as fully as the reader chooses; and the same to take along. */
export default async function ParticipantsPage(props: Props) {
  const [{ slug }, query] = await Promise.all([props.params, asked(props)]);
  const address = `/meetings/${slug}/participants`;
  const actor = await requireActor("participants.read", addressWith(address, await props.searchParams));
  const { order = "en", who = "registered", contacts = "without" } = query.filters;
  const choice: ListChoice = { order, who, contacts };
  const list = (await participantList(actor, slug, choice)) ?? notFound();
  const [t, locale] = await Promise.all([getTranslations("participants"), getLocale()]);
  const [sheet, complaints] = await Promise.all([sheetOf(list, actor, locale), complaintsOf(query)]);
  const labels = { order: t("form.order"), who: t("form.who"), contacts: t("form.contacts") };
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
        { label: list.meeting.title, href: `/meetings/${slug}` },
      ]}
      title={sheet.title}
      lede={`${sheet.meeting}. ${sheet.when}.`}
    >
      <AskedWrong complaints={complaints} labels={labels} unknown={query.unknown} />
      {sheet.fictional && <p className="notice">{sheet.fictional}</p>}
      <div className="list-ways">
        <form className="list-choice" method="get" action={address} aria-label={t("form.title")}>
          <AskChoice
            name="order"
            label={labels.order}
            value={query.typed.order ?? order}
            wrong={complaints.order}
            choices={orders.map((one) => [one, t(`form.orders.${one}`)])}
          />
          <AskChoice
            name="who"
            label={labels.who}
            value={query.typed.who ?? who}
            wrong={complaints.who}
            choices={circles.map((one) => [one, t(`form.whos.${one}`)])}
          />
          <AskChoice
            name="contacts"
            label={labels.contacts}
            value={query.typed.contacts ?? contacts}
            wrong={complaints.contacts}
            choices={contactChoices.map((one) => [one, t(`form.contactChoices.${one}`)])}
          />
          <button className="button quiet">{t("form.show")}</button>
        </form>
        {list.delegations.length > 0 && <Take list={list} />}
      </div>
      {list.delegations.length === 0 ? (
        <p className="notice">
          {who === "present" ? (
            <>
              {t("emptyPresent")} <a href={addressWith(address, { order })}>{t("showAll")}</a>
            </>
          ) : (
            t("empty")
          )}
        </p>
      ) : (
        <>
          <p className="source max-w-measure">{sheet.about.join(" ")}</p>
          <p className="source font-semibold">{sheet.mark}</p>
          <SheetSections sheet={sheet} />
        </>
      )}
    </Page>
  );
}

/** The list as it stands on the page, as a file. */
async function Take({ list: { meeting, choice } }: { list: ParticipantList }) {
  const t = await getTranslations("participants.take");
  return (
    <form method="post" action={`/meetings/${meeting.slug}/participants/file`} aria-labelledby="take">
      <h2 id="take">{t("title")}</h2>
      <p className="hint" id="take-hint">
        {t("hint")}
      </p>
      <input type="hidden" name="meeting" value={meeting.slug} />
      {(["order", "who", "contacts"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={choice[name]} />
      ))}
      <div className="actions mt-2">
        {listFormats.map((format) => (
          <button key={format} className="button quiet" name="format" value={format} aria-describedby="take-hint">
            {t(format)}
          </button>
        ))}
      </div>
    </form>
  );
}
