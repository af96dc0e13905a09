import { AskedWrong } from "@/components/ask/wrong";
import { Findings } from "@/app/_views/overlaps/findings";
import { Pair } from "@/app/_views/overlaps/pair";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { overlapsFor } from "@/lib/overlaps/queries";
import { overlapWords } from "@/lib/overlaps/words";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import "@/app/_views/overlaps/overlaps.css";

interface Props {
  searchParams: Promise<Search>;
}

const query = { done: choice(["resolved"]), show: choice(["ended"]) };

export const generateMetadata = async () => titled((await getTranslations("overlaps"))("title"));

/** Opened by the coordinator to see where two do the same work twice; they leave having said what comes of it. */
export default async function Overlaps({ searchParams }: Props) {
  const actor = await requireActor("overlaps.read", "/activities/overlaps");
  const { filters, unknown } = heeded(withoutFields(readQuery(query, await searchParams)));
  const which = filters.show ?? "open";
  const [t, activities] = [await getTranslations("overlaps"), await getTranslations("activitiesSeen")];
  const { words, why } = await overlapWords(await getLocale());
  const overlaps = await overlapsFor(actor, which);
  const mayResolve = can(actor, "overlap.resolve");
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: activities("title"), href: "/activities" }]}
      title={t("title")}
      lede={mayResolve ? t("lede") : t("staffLede")}
    >
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t("one.done")}</Notice>}
      <p className="actions mb-8">
        {which === "open" ? <strong>{t("open")}</strong> : <a href="/activities/overlaps">{t("open")}</a>}
        {which === "ended" ? <strong>{t("ended")}</strong> : <a href="/activities/overlaps?show=ended">{t("ended")}</a>}
        <a href="/activities/overlaps/rules">{t("rulesLink")}</a>
      </p>
      {overlaps.length === 0 && (
        <p className="measure">
          {t(which === "open" ? "none" : "noneEnded")} {which === "open" && t("noneHint")}
        </p>
      )}
      {overlaps.map((overlap) => (
        <section key={overlap.id} className="overlap" id={overlap.id}>
          <Pair overlap={overlap} words={words} heading="h2" />
          <Findings overlap={overlap} why={why} />
          {mayResolve && (
            <p className="mt-3">
              <a href={`/activities/overlaps/${overlap.id}`}>
                {t(overlap.end === null ? "resolve" : "resolveAnew")}
                <span className="sr-only">: {overlap.activities.map(({ title }) => title).join("; ")}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}
