import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { today } from "@/lib/dates";
import type { GapsQuery } from "@/lib/gaps/filters";
import { gridOf, isOnCell } from "@/lib/gaps/grid";
import { openNeeds } from "@/lib/gaps/needs";
import { plannedActivities } from "@/lib/gaps/planned";
import { sharesOfStates } from "@/lib/gaps/states";
import { introductionsFor } from "@/lib/introductions/queries";
import { standingOffers } from "@/lib/offers/queries";
import { offerWords } from "@/lib/offers/words";
import { ActivityTabs } from "./activities/tabs";
import { seenWords } from "./activities/words";
import { CellOf, type Gathered } from "./gaps/cell";
import { Grid } from "./gaps/grid";
import { OpenList } from "./gaps/open-list";
import { StateShares } from "./gaps/state-shares";
import { Uncovered } from "./gaps/uncovered";
import { Waiting } from "./offers/waiting";

interface ViewProps {
  actor: Actor;
  query: GapsQuery;
}

/** For so many years without any a State is named, unless asked otherwise. */
const longSince = 2;

async function Unmet({ actor, words, open, introductions }: Gathered) {
  const t = await getTranslations("gaps.unmet");
  const unmet = open.filter(({ planned }) => planned.length === 0);
  return (
    <section className="plan-told" aria-labelledby="unmet">
      <h2 id="unmet">{t("title")}</h2>
      <p className="source measure">{unmet.length === 0 ? t("none") : t("lede")}</p>
      {open.length > 0 && <p className="mb-4">{t("count", { count: unmet.length, all: open.length })}</p>}
      <OpenList {...{ actor, words, open: unmet, introductions }} />
    </section>
  );
}

/** @returns what is counted, as far as the reader may see it. */
async function Counted({ actor, open, offers, planned }: Gathered) {
  const t = await getTranslations("gaps");
  const states = new Set(open.map(({ need }) => need.stateCode)).size;
  return (
    <p className="source measure mb-6">
      {t("seen", { needs: open.length, states, offers: offers.length, planned: planned.length })}{" "}
      {!can(actor, "directory.read") && t("publicSeen")}
    </p>
  );
}

/** Opened by the coordinator or a partner who plans the next year; they leave with the needs to plan for. */
export async function GapsView({ actor, query }: ViewProps) {
  const { paragraph, weapon, year = Number(today().slice(0, 4)), none: years = longSince } = query.filters;
  const [t, words, resolution, seen] = [
    await getTranslations("gaps"),
    await offerWords(await getLocale()),
    await resolutionWords(),
    await seenWords(),
  ];
  const [open, offers, planned] = [await openNeeds(actor), await standingOffers(actor), await plannedActivities(actor)];
  const gathered = { actor, words, resolution, open, offers, planned, introductions: await introductionsFor(actor) };
  const cells = gridOf(
    open.map(({ need }) => need),
    offers,
    planned,
  );
  const isCell = paragraph !== undefined || weapon !== undefined;
  const complaints = await complaintsOf(query);
  const of = {
    paragraph: paragraph ? resolution.paragraph(paragraph) : "any",
    weapon: weapon ? resolution.weapon(weapon) : "any",
  };
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[
        { label: seen.seen("title"), href: "/activities" },
        ...(isCell ? [{ label: t("title"), href: "/activities/needs" }] : []),
      ]}
      title={isCell ? t("cell.title", of) : t("title")}
      lede={isCell ? undefined : t("lede")}
    >
      <AskedWrong
        complaints={complaints}
        labels={{ year: t("states.year"), none: t("states.years") }}
        unknown={query.unknown}
      />
      <ActivityTabs words={seen} view="needs" />
      <Waiting introductions={gathered.introductions} />
      <Counted {...gathered} />
      {isCell ? (
        <CellOf {...gathered} isOn={isOnCell(paragraph, weapon)} />
      ) : (
        <>
          <Unmet {...gathered} />
          <Grid resolution={resolution} cells={cells} />
          <Uncovered resolution={resolution} cells={cells} />
          <StateShares
            {...{ query, complaints, year, years }}
            words={seen}
            shares={await sharesOfStates(actor, year)}
          />
        </>
      )}
    </Page>
  );
}
