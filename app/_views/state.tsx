import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { YouAreInvited } from "@/app/_views/invitation/invited";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { visitor, type Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { lastChanges } from "@/lib/contacts/changes";
import { currentEntries, vacantSince } from "@/lib/contacts/entries";
import { today } from "@/lib/dates";
import { attendanceOf } from "@/lib/meetings/attended";
import { stateChannels } from "@/lib/state-channels/queries";
import { plansOnDay } from "@/lib/plans/as-of";
import { knownPlans } from "@/lib/plans/queries";
import { functionsFilled } from "@/lib/states/coverage";
import type { StateQuery } from "@/lib/states/schema";
import { stateFacts } from "@/lib/states/state";
import { PlansWaiting } from "./plan/waiting";
import { StateActivities } from "./state/activities";
import { Announcements } from "./state/announcements";
import { Attendance } from "./state/attendance";
import { Changes } from "./state/changes";
import { Entries } from "./state/entries";
import { stateLede } from "./state/lede";
import { Manage } from "./state/manage";
import { OwnChannels } from "./state/own-channels";
import { StatePlans } from "./state/plans";
import { OpenChecks } from "./state/open-checks";
import { PublicEntry } from "./state/public-entry";
import { StateTabs } from "./state/tabs";
import { TakeState } from "./state/take";
import { DayForm, dayComplaints } from "./past/day-form";

/** Somebody of the network who is of no State, as whom others may look at the page. */
const asExpert: Actor = { ...visitor, role: "expert" };

/**
 * A State: whom to write to, its plans, the meetings it came to; as much as the reader may see. For a Point of Contact it is
 * the first page after signing in, to see that the own entry is right.
 */
export async function StateView({ actor, code, query }: { actor: Actor; code: string; query: StateQuery }) {
  const state = await stateFacts(code, await getLocale());
  if (!state) notFound();
  const mayLookAs = can(actor, "directory.read");
  const reader = query.filters.as && mayLookAs ? asExpert : actor;
  const inNetwork = can(reader, "directory.read");
  const sections = await getTranslations("page.nav");
  const [t, entries, vacancies, filled, plans, meetings, changes, channels] = await Promise.all([
    getTranslations("states"),
    currentEntries(reader, code),
    vacantSince(reader, code),
    inNetwork ? null : functionsFilled(today(), code),
    knownPlans(actor, code),
    attendanceOf(code),
    lastChanges(reader, code),
    stateChannels(reader, code),
  ]);
  const complaints = await dayComplaints(query);
  const mayEdit = can(actor, "entry.edit", { stateCode: code });
  const outcome = mayEdit ? query.filters.done : undefined;
  const lede = await stateLede({ state, entries, filled: filled?.get(code)?.has("primary"), meetings });
  return (
    <Page
      actor={actor}
      section={code === actor.stateCode ? "yourState" : "states"}
      trail={[{ label: sections("states"), href: "/states" }]}
      title={state.name}
      lede={lede}
    >
      <AskedWrong complaints={complaints} unknown={query.unknown} />
      <StateTabs actor={actor} code={code} current="entry" />
      {outcome && (
        <Notice kind={outcome === "unchanged" || outcome === "theirs" ? undefined : "good"}>
          {t(`done.${outcome}`)}
        </Notice>
      )}
      {reader !== actor && (
        <Notice>
          {t("state.asNetworkNow")} <a href={`/states/${code}`}>{t("state.asYourself")}</a>
        </Notice>
      )}
      {mayEdit && reader === actor && (
        <p className="small screen-only mb-5">
          <a href={`/states/${code}?as=network`}>{t("state.asNetwork")}</a>
        </p>
      )}
      <OpenChecks actor={reader} code={code} />
      <YouAreInvited actor={reader} code={code} />
      <PlansWaiting actor={reader} code={code} plans={plans} />
      <Manage actor={reader} code={code} />
      <div className={mayEdit && reader === actor ? "columns" : undefined}>
        <div>
          {inNetwork ? (
            <>
              <Entries reader={reader} stateCode={code} entries={entries} vacancies={vacancies} channels={channels} />
              <OwnChannels
                code={code}
                channels={channels}
                mayEdit={can(reader, "stateChannel.edit", { stateCode: code })}
              />
              <Announcements actor={reader} code={code} />
              {entries.length + channels.length > 0 && <TakeState code={code} name={state.name} />}
            </>
          ) : (
            <PublicEntry
              filled={filled?.get(code) ?? new Set()}
              to={`/states/${code}`}
              isVisitor={actor.accountId === null}
            />
          )}
          <StatePlans code={code} plans={plansOnDay(plans, today())} />
          <StateActivities actor={reader} code={code} name={state.name} />
          <Attendance meetings={meetings} />
          <DayForm address={`/states/${code}`} typed={query.typed.on ?? ""} wrong={complaints.on} />
        </div>
        {mayEdit && reader === actor && <Changes code={code} changes={changes} seesAll={can(actor, "audit.read")} />}
      </div>
    </Page>
  );
}
