import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { MeetingNote } from "@/lib/notes/queries";

/** Whose words the note holds, whether it was issued, and what can be done with it. */
export async function Standing({ note: { meeting, shown, proposal }, edits }: { note: MeetingNote; edits: boolean }) {
  const [t, locale] = [await getTranslations("note"), await getLocale()];
  const address = `/meetings/${meeting.slug}/note`;
  const isProposed = proposal !== "" && !shown?.texts.background;
  return (
    <>
      <p className="max-w-measure">
        {shown === null && t(edits ? "standing.nothing" : "standing.notIssued")}
        {shown?.issued && t("standing.issued", { by: shown.issued.by, at: formatMoment(shown.issued.at, locale) })}
        {shown && !shown.issued && t("standing.draft", { version: shown.version, by: shown.savedBy })}
        {isProposed && ` ${t("standing.proposed")}`}
      </p>
      {!shown?.issued && meeting.phase !== "past" && <p className="notice">{t("standing.notOver")}</p>}
      {edits && (
        <p className="actions screen-only">
          <a className="button" href={`${address}/edit`}>
            {t(shown ? "edit.link" : "edit.begin")}
          </a>
          {shown && !shown.issued && <a href={`${address}/issue`}>{t("issue.link")}</a>}
        </p>
      )}
    </>
  );
}
