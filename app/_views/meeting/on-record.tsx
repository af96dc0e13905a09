import { getTranslations } from "@/i18n/words";
import { Sourced } from "@/components/sourced";
import type { MeetingPage } from "@/lib/meetings/queries";

/** From where the meeting is known, and what its record remarks. */
export async function OnRecord({ meeting: { source, note, confidence } }: { meeting: MeetingPage }) {
  const [t, page] = [await getTranslations("meetings"), await getTranslations("meetingPage")];
  if (source === null && note === null) return null;
  return (
    <section aria-labelledby="on-record">
      <h2 id="on-record">{page("facts.record")}</h2>
      <dl className="facts">
        <dt>{t("facts.source")}</dt>
        <dd>
          {source ? <Sourced text={source} /> : t("portal")}
          {confidence && confidence !== "high" && <span className="doubt block">{t(`confidence.${confidence}`)}</span>}
        </dd>
        {note && (
          <>
            <dt>{t("facts.note")}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
