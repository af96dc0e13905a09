import { getLocale, getTranslations } from "@/i18n/words";
import type { Entry } from "@/lib/contacts/entries";
import { formatDate, plainDate } from "@/lib/dates";
import type { RecordedMeeting } from "@/lib/meetings/attended";
import type { StateFacts } from "@/lib/states/state";

interface LedeFacts {
  state: StateFacts;
  entries: Entry[];
  /** Whether a Point of Contact is named, where the entries are not to be seen. */
  filled: boolean | undefined;
  meetings: RecordedMeeting[];
}

const lists = new Map<string, Intl.ListFormat>();

function listIn(locale: string): Intl.ListFormat {
  const known = lists.get(locale) ?? new Intl.ListFormat(locale === "en" ? "en-GB" : locale);
  lists.set(locale, known);
  return known;
}

/** A State in a few sentences: whether it has a Point of Contact, its Chairmanships, the meetings it came to. */
export async function stateLede({ state, entries, filled, meetings }: LedeFacts): Promise<string> {
  const [t, locale] = [await getTranslations("states.state"), await getLocale()];
  const list = listIn(locale);
  const primary = entries.find((entry) => entry.function === "primary");
  const attended = meetings.filter((meeting) => meeting.attended).length;
  const sentences = [
    primary
      ? t("since", { date: formatDate(plainDate(primary.startsOn), "day", locale) })
      : t(filled ? "named" : "vacant"),
    state.former.length > 0 &&
      t("former", {
        names: list.format(
          state.former.map(({ name, until, precision }) =>
            t("formerName", { name, date: formatDate(until, precision, locale) }),
          ),
        ),
      }),
    state.chairmanships.length > 0 && t("chairmanship", { years: list.format(state.chairmanships.map(String)) }),
    meetings.length > 0 && t(attended > 0 ? "attended" : "notAttended", { count: attended, total: meetings.length }),
  ];
  return sentences.filter(Boolean).join(" ");
}
