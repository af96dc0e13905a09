import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { formatDate, formatDays, formatRange, today } from "@/lib/dates";
import { daysBetween } from "@/lib/meetings/days";
import { stateNames } from "@/lib/states/names";
import type { ListedActivity, Session } from "./listed";
import { quarterOf } from "./periods";

type Times = Pick<Session, "startsAt" | "endsAt">;
type Told = Pick<ListedActivity, "states" | "statesUnknown">;

/** More days than these one after another are told as a range in a list of several sessions. */
const mostDays = 60;

/**
 * How pages, feeds and files put activities into words.
 * @param naming what States are called, where it is not to be asked of the database: within a transaction.
 */
export async function activityWords(locale: string, naming?: Promise<Map<string, string>>) {
  const [t, regions, modes, names] = await Promise.all([
    wordsOf(locale, "activityWords"),
    wordsOf(locale, "plans.regions"),
    wordsOf(locale, "meetingPlan.modes"),
    naming ?? stateNames(locale),
  ]);
  const stateName = (code: string) => names.get(code) ?? code;
  const byName = (codes: readonly string[]) => {
    const order = [...names.keys()];
    return codes.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  };

  /** "09:30-17:00", by the clocks of Vienna; nothing where no time is known. */
  const times = ({ startsAt, endsAt }: Times) => [startsAt, endsAt].filter(Boolean).join("-");
  const days = ({ startsOn, endsOn, precision }: Session): string => {
    if (precision === "day") return formatRange(startsOn, endsOn, locale);
    if (precision === "quarter")
      return t("quarter", { quarter: String(quarterOf(startsOn)), year: startsOn.slice(0, 4) });
    return formatDate(startsOn, precision, locale);
  };
  /** "12-13 May 2027, 09:30-17:00", "May 2027", "second quarter of 2027". */
  const session = (one: Session) => [days(one), times(one)].filter(Boolean).join(", ");
  /** All sessions in one line, without their times. */
  const when = (sessions: readonly Session[]): string => {
    const known = sessions.every(({ precision }) => precision === "day");
    const all = known
      ? [...new Set(sessions.flatMap(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn)))].sort()
      : [];
    if (all.length > 0 && all.length <= mostDays) return formatDays(all, locale);
    return sessions.map(days).join("; ");
  };
  /** For whom: "Kyrgyzstan, Tajikistan". */
  const forWhom = ({ states, statesUnknown }: Told): string => {
    if (states.length > 0) return byName(states).map(stateName).join(", ");
    return statesUnknown ? t("statesUnknown") : t("regionWide");
  };
  const place = ({ city, hostCode, mode }: Pick<ListedActivity, "city" | "hostCode" | "mode">): string => {
    const where = [city, hostCode && stateName(hostCode)].filter(Boolean).join(", ");
    if (mode === "online") return modes("online");
    return where && mode === "hybrid" ? `${where}; ${modes("hybrid")}` : where;
  };
  const organisers = (all: ListedActivity["organisers"], part: "organiser" | "funder" = "organiser") =>
    all.filter((one) => one.part === part).map(({ label }) => label);
  /** Whether it should be over and nobody has said that it was held. */
  const isUnsaid = ({ status, endsOn }: Pick<ListedActivity, "status" | "endsOn">) =>
    endsOn < today() && status !== "held" && status !== "cancelled";

  return { t, regions, modes, stateName, byName, times, days, session, when, forWhom, place, organisers, isUnsaid };
}

export type ActivityWords = Awaited<ReturnType<typeof activityWords>>;
