import { getTranslations } from "@/i18n/words";
import type { MeetingPage } from "@/lib/meetings/queries";
import { statistics } from "@/lib/meetings/statistics";
import type { SexSums } from "@/lib/participants/sex";

function sexSaid(sex: SexSums | null, t: Awaited<ReturnType<typeof getTranslations<"statistics.short">>>) {
  if (!sex?.isRecorded) return t("sex");
  return sex.sums ? t("sexSums", { ...sex.sums, notRecorded: sex.notRecorded }) : t("sexFew");
}

/** How much of the network was there: of all participating States, and of those that had a Point of Contact. */
export async function Share({ meeting: { slug, phase } }: { meeting: MeetingPage }) {
  const t = await getTranslations("statistics.short");
  const found = (await statistics()).meetings.find((meeting) => meeting.slug === slug);
  if (!found) return null;
  const { counted, total, withPointOfContact: withPoc, attendingWithPointOfContact: attending, reported, sex } = found;
  return (
    <section aria-labelledby="share">
      <h2 id="share">{t("title")}</h2>
      <ul>
        {counted ? (
          <li>{t(phase === "today" ? "statesExpected" : "states", { counted: counted.states, total })}</li>
        ) : (
          <li>{t("noList")}</li>
        )}
        {withPoc !== null && attending !== null && <li>{t("ofWithPoc", { attending, withPoc })}</li>}
        {counted && reported.statesWithPointOfContact !== undefined && (
          <li>{t("ofReported", { counted: counted.states, withPoc: reported.statesWithPointOfContact })}</li>
        )}
        <li className="source">{sexSaid(sex, t)}</li>
      </ul>
      <p className="mt-2">
        <a href="/meetings/statistics">{t("more")}</a>
      </p>
    </section>
  );
}
