import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { VersionSeen } from "@/components/form/version-seen";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Notice } from "@/components/notice";
import { ChooseNote } from "@/components/notes/choose-note";
import { mismatchWords } from "@/components/notes/mismatch-words";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { requireActor } from "@/lib/access/current";
import { meetingNote, type MeetingNote } from "@/lib/notes/queries";
import { noTexts, textFields, type TextField } from "@/lib/notes/write/record";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { NotePage } from "../page-frame";
import "@/components/notes/notes.css";
import { save } from "./actions";
import { chooseWords } from "./choose-words";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("note.edit", `/meetings/${slug}/note/edit`);
  const note = (await meetingNote(actor, slug)) ?? notFound();
  return { actor, slug, note, query: heeded(withoutFields(readQuery({ done: choice(["saved"]) }, search))) };
}

export async function generateMetadata(props: Props) {
  const { note } = await asked(props);
  return titled((await getTranslations("note"))("edit.titleOf", { meeting: note.meeting.title }));
}

/** Opened by the CPC to write what no record says of a meeting. */
export default async function EditNote(props: Props) {
  const { actor, slug, note, query } = await asked(props);
  const t = await getTranslations("note");
  return (
    <NotePage
      behind
      actor={actor}
      slug={slug}
      meeting={note.meeting.title}
      title={t("edit.title")}
      lede={t("edit.lede")}
    >
      <MeetingTabs actor={actor} slug={slug} current="note" />
      <AskedWrong unknown={query.unknown} />
      {query.filters.done && <Notice>{t("edit.saved")}</Notice>}
      <Form action={save} texts={{ ...(await formTexts()), conflict: t("edit.conflictTitle") }} className="note-fields">
        <VersionSeen
          about={{ meeting: slug }}
          version={note.shown?.version ?? 0}
          seen={Object.fromEntries(textFields.map((field) => [field, note.shown?.texts[field] ?? ""]))}
        />
        <ChooseNote words={await chooseWords()}>
          {textFields.map((field) => (
            <Field key={field} field={field} note={note} />
          ))}
          <div className="actions">
            <button className="button">{t("edit.save")}</button>
            <a href={`/meetings/${slug}/note`}>{t("leave")}</a>
          </div>
        </ChooseNote>
      </Form>
    </NotePage>
  );
}

const rows: Record<TextField, number> = { background: 9, highlights: 12, assessment: 6, comments: 4 };

/** One text, with what in it does not agree; a background that nobody wrote is proposed. */
async function Field({ field, note: { shown, proposal, mismatches } }: { field: TextField; note: MeetingNote }) {
  const [t, say] = [await getTranslations("note"), await mismatchWords()];
  const { [field]: written } = shown?.texts ?? noTexts;
  const isProposed = field === "background" && written === null && proposal !== "";
  const wrong = mismatches.filter((mismatch) => mismatch.field === field);
  return (
    <>
      {wrong.length > 0 && (
        <ul className="notice bad disagrees" aria-label={t("edit.disagrees", { field: t(`fields.${field}`) })}>
          {wrong.map((mismatch, index) => (
            <li key={index}>{say(mismatch)}</li>
          ))}
        </ul>
      )}
      <TextArea
        name={field}
        rows={rows[field]}
        label={t(`fields.${field}`)}
        hint={isProposed ? <b>{t("edit.proposed")}</b> : t(`edit.hints.${field}`)}
        value={isProposed ? proposal : (written ?? "")}
      />
    </>
  );
}
