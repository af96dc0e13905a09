import { getLocale, getTranslations } from "@/i18n/words";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/dates";
import { overview } from "@/lib/plans/overview";
import { knownPlans } from "@/lib/plans/queries";
import { listStates } from "@/lib/states/list";
import { ComingActivities } from "./home/activities";
import { Changes } from "./home/changes";
import { Coverage } from "./home/coverage";
import { NextMeeting } from "./home/meeting";
import { Ways } from "./home/ways";
import { Yours } from "./home/yours";
import { PlanMap } from "./plans/map";

/** The first page: how far the network reaches today, when it meets, where plans stand and what changed. */
export async function HomeView({ actor }: { actor: Actor }) {
  const t = await getTranslations("home");
  const day = today();
  const [states, plans] = await Promise.all([listStates(await getLocale(), day), knownPlans(actor)]);
  const rows = overview(states, plans, day, { sort: "state" });
  const known = rows.filter(({ stage }) => stage !== "unknown").length;
  const names = new Map(states.map(({ code, name }) => [code, name]));
  return (
    <Page actor={actor} title={t("title")} lede={t("lede")}>
      {actor.role === "pointOfContact" && <Yours actor={actor} names={names} />}
      <div className="columns home">
        <div>
          <div className="home-pair">
            <Coverage states={states} day={day} />
            <NextMeeting />
          </div>
          <ComingActivities actor={actor} />
          <section className="home-part" aria-labelledby="plans">
            <h2 id="plans">{t("map.title")}</h2>
            <p className="mb-4">
              {t("map.text", { known, total: states.length })} <a href="/plans">{t("map.link")}</a>
            </p>
            <PlanMap rows={rows} />
          </section>
        </div>
        <div>
          <Changes names={names} />
          <Ways signedIn={actor.accountId !== null} />
        </div>
      </div>
    </Page>
  );
}
