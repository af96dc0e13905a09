import { getLocale, getTranslations } from "@/i18n/words";
import { freshnessMarks } from "@/components/contacts/freshness";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { Entry, EntryChannel } from "@/lib/contacts/entries";
import { languageNames } from "@/lib/contacts/languages";
import { freshness, fullName } from "@/lib/contacts/rules";
import { formatDate, plainDate } from "@/lib/dates";
import { confirm } from "@/app/[locale]/states/[code]/actions";
import { TakeCard } from "./take";

/** How an entry is put into words: asked for once a page, so that no entry and no channel of it has to wait for them. */
export async function entryWords() {
  const [t, ofEntry] = [await getTranslations("states"), await getTranslations("entry")];
  return { t, ofEntry, mark: await freshnessMarks(), texts: await formTexts(), locale: await getLocale() };
}

type EntryWords = Awaited<ReturnType<typeof entryWords>>;

interface ChannelProps {
  words: EntryWords;
  channel: EntryChannel;
}

function Channel({ words: { ofEntry: t }, channel }: ChannelProps) {
  const { kind, value, visibility, confirmedAt } = channel;
  const age = freshness(confirmedAt);
  return (
    <>
      <dt>{t(`kinds.${kind}`)}</dt>
      <dd>
        {kind === "email" ? <a href={`mailto:${value}`}>{value}</a> : value}{" "}
        <span className="source">· {t(`visibilities.${visibility}`)}</span>
        {age.kind === "since" && (
          <span className="fresh old ml-2">{t("freshness.channelSince", { year: age.year })}</span>
        )}
      </dd>
    </>
  );
}

interface OneEntryProps {
  words: EntryWords;
  entry: Entry;
  mayEdit: boolean;
  /** Whether it is the reader's: confirming it is then what the page is first of all for. */
  isOwn: boolean;
}

function Act({ words: { t, texts }, entry, isOwn }: Omit<OneEntryProps, "mayEdit">) {
  const name = fullName(entry);
  return (
    <Form action={confirm} texts={texts}>
      <input type="hidden" name="appointmentId" value={entry.id} />
      <input type="hidden" name="version" value={entry.version} />
      <div className="actions">
        <button className={isOwn ? "button" : "button quiet"} aria-label={t("state.confirmOf", { name })}>
          {t("state.confirm")}
        </button>
        <a
          className="button quiet"
          href={`/states/${entry.stateCode}/edit?entry=${entry.id}`}
          aria-label={t("state.editOf", { name })}
        >
          {t("state.edit")}
        </a>
      </div>
    </Form>
  );
}

/** One who holds a function for a State: every field and channel that the reader may see, and who else sees it. */
export function OneEntry({ words, entry, mayEdit, isOwn }: OneEntryProps) {
  const { t, mark, locale } = words;
  const day = (date: Date) => formatDate(plainDate(date), "day", locale);
  const { honorific, position, organisation, languages, nominationReference, nominatedOn, channels } = entry;
  const missing = <span className="source">{t("state.notKnown")}</span>;
  const nomination =
    nominationReference && nominatedOn
      ? t("state.nominatedOn", { reference: nominationReference, date: day(nominatedOn) })
      : (nominationReference ?? (nominatedOn && day(nominatedOn)));
  return (
    <section className="entry" id={entry.id}>
      <h2>
        {t(`functions.${entry.function}`)} {mark(entry)}
      </h2>
      <dl className="facts">
        <dt>{t("state.name")}</dt>
        <dd>
          {honorific && `${honorific} `}
          <b>{fullName(entry)}</b>
        </dd>
        <dt>{t("state.position")}</dt>
        <dd>{position ?? missing}</dd>
        <dt>{t("state.organisation")}</dt>
        <dd>{organisation ?? missing}</dd>
        {channels.map((channel) => (
          <Channel key={channel.id} words={words} channel={channel} />
        ))}
        <dt>{t("state.languages")}</dt>
        <dd>{languages.length > 0 ? languageNames(languages, locale) : missing}</dd>
        <dt>{t("state.inFunction")}</dt>
        <dd>{day(entry.startsOn)}</dd>
        <dt>{t("state.nominated")}</dt>
        <dd>{nomination ?? missing}</dd>
      </dl>
      {channels.length === 0 && <p className="source mt-2">{t("state.noChannels")}</p>}
      <div className="mt-2">
        <TakeCard code={entry.stateCode} entry={{ id: entry.id, name: fullName(entry) }} />
      </div>
      {mayEdit && <Act words={words} entry={entry} isOwn={isOwn} />}
    </section>
  );
}
