import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { statistics } from "@/lib/meetings/statistics";
import { leastSum } from "@/lib/participants/sex";
import { Chart } from "./statistics/chart";
import { Mismatches } from "./statistics/mismatches";
import { NeverCame } from "./statistics/never";
import { FiguresTable } from "./statistics/table";

/** Who came to the meetings of the network over the years, in figures. */
export async function StatisticsView({ actor, unknown }: { actor: Actor; unknown: string[] }) {
  const [t, sections, found] = await Promise.all([
    getTranslations("statistics"),
    getTranslations("meetings"),
    statistics(),
  ]);
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[{ label: sections("title"), href: "/meetings" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong unknown={unknown} />
      {found.meetings.length === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <>
          <Mismatches meetings={found.meetings} />
          <Chart {...found} />
          <FiguresTable meetings={found.meetings} />
          <p className="source mt-3 max-w-measure">
            {found.meetings.some(({ sex }) => sex?.isRecorded) ? t("sexRecorded", { least: leastSum }) : t("sex")}
          </p>
          <NeverCame {...found} />
        </>
      )}
    </Page>
  );
}
