import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { pastEntries } from "@/lib/contacts/past-entries";
import { attendanceOf } from "@/lib/meetings/attended";
import { plansOnDay } from "@/lib/plans/as-of";
import { knownPlans } from "@/lib/plans/queries";
import { functionsFilled } from "@/lib/states/coverage";
import { listStates } from "@/lib/states/list";
import { participatingOn, recordsReach } from "@/lib/states/records";
import type { StateQuery } from "@/lib/states/schema";
import { Attendance } from "@/app/_views/state/attendance";
import { StatePlans } from "@/app/_views/state/plans";
import { StateTabs } from "@/app/_views/state/tabs";
import { PastBanner } from "./banner";
import { DayForm } from "./day-form";
import { PastPosts } from "./posts";

interface Props {
  actor: Actor;
  code: string;
  query: StateQuery;
  on: string;
}

/** A State as it stood on a past day: its name then, who held what, its plans and meetings by then. */
export async function PastStateView({ actor, code, query, on }: Props) {
  const locale = await getLocale();
  const state = (await listStates(locale, on)).find((listed) => listed.code === code);
  if (!state) notFound();
  const [t, sections] = [await getTranslations("past"), await getTranslations("page.nav")];
  const [taking, entries, filled, reach, plans, meetings] = await Promise.all([
    participatingOn(on),
    pastEntries(actor, on, code),
    functionsFilled(on, code),
    recordsReach(),
    knownPlans(actor, code),
    attendanceOf(code),
  ]);
  return (
    <Page
      actor={actor}
      section={code === actor.stateCode ? "yourState" : "states"}
      trail={[{ label: sections("states"), href: `/states?on=${on}` }]}
      title={state.name}
    >
      <AskedWrong unknown={query.unknown} />
      <StateTabs actor={actor} code={code} current="entry" />
      <PastBanner on={on} back={`/states/${code}`} />
      {!taking.has(code) && <p className="notice">{t("notYet")}</p>}
      <PastPosts
        on={on}
        entries={entries}
        filled={filled.get(code) ?? new Set()}
        reach={reach.get(code) ?? new Map()}
        inNetwork={can(actor, "directory.read")}
      />
      <StatePlans code={code} plans={plansOnDay(plans, on)} on={on} />
      <Attendance meetings={meetings.filter(({ startsOn }) => startsOn <= on)} />
      <DayForm address={`/states/${code}`} typed={query.typed.on ?? ""} wrong={undefined} />
    </Page>
  );
}
