// Meetings before this one that a note mentions.
import { citiesIn } from "./cities";
import { datesIn, yearsIn, type DateSpan } from "./dates";
import { statesIn } from "./find-state";
import { part, placed, type Mapped } from "./mapped";
import type { EarlierMeeting, Placed } from "./note";
import type { Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";

const gathering =
  "(?:meetings?|workshops?|trainings?(?: courses?)?|conferences?|round ?tables?|gatherings?|sessions?|seminars?|visits?|editions?|peer reviews?|events?|consultations?|exercises?)";
const which =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|\\d?1st|\\d?2nd|\\d?3rd|\\d?[04-9]th|1[1-3]th|previous|earlier|last(?: year[’']s)?|preceding|inaugural|initial|past|annual|follow-up|former|similar|series of|initial|kick-off)";
const mention = new RegExp(
  String.raw`\b${which}\b[^.;]{0,80}?\b${gathering}\b|\b(?:PoCs?|Points? of Contact)\b[^.;]{0,40}\b${gathering}\b|\b${gathering} of (?:the )?(?:OSCE )?(?:national )?(?:PoCs?|Points? of Contact)\b|\b(?:held|took place|organi[sz]ed|hosted|convened)\b[^.;]{0,60}\b(?:first|second|third|fourth|fifth|previous)\b`,
  "i",
);
/** "followed one held in Astana": what has a place and a date before this meeting, of a gathering or held. */
const held = new RegExp(
  String.raw`\b(?:held|took place|taken place|organi[sz]ed|hosted|convened|conducted|met|preceded by|follow(?:ed|ing|s)(?: up)?|built on|builds on|building on|continu(?:ed|es|ation)|since)\b[^.;]{0,120}\b(?:in|at)\s+\p{Lu}|\b${gathering}\s+(?:of \d{4}\s+)?(?:in|at)\s+(?:the\s+)?\p{Lu}`,
  "iu",
);
const future =
  /\b(?:next|forthcoming|upcoming|will (?:be|take)|planned|scheduled|to be held|envisaged|invited? to host|offered to host|would (?:be|take))\b/i;
const noMeeting =
  /\b(?:Ministerial Council|summit|General Assembly|Security Council (?:meeting|adopted)|Review Conference|adopted on|adoption of|entered into force)\b/i;

const cityBefore =
  /\b(?:in|at|to)\s+(\p{Lu}[\p{L}\p{M}’'-]*(?:[ -]\p{Lu}[\p{L}\p{M}’'-]*){0,2})(?=\s*(?:[,.;()]|$|on\b|in\b|from\b|and\b|was\b|took\b|with\b|between\b))/gu;
const noCity =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|OSCE|PoCs?|UN|UNSCR|Points?|The|This|South|Central|Eastern|Western|Resolution|Security)\b/;

interface Place {
  city: string;
  from: number;
  to: number;
}

function placesIn(text: string): Place[] {
  // "Valletta, Malta": what may be a city as well is the State behind one.
  const known: Place[] = citiesIn(text).filter(
    ({ city, from, to }) =>
      !(statesIn(city).length > 0 && (/^\s*\)/.test(text.slice(to)) || /\p{L},\s$/u.test(text.slice(0, from)))),
  );
  const others = [...text.matchAll(cityBefore)].flatMap(({ 0: whole, 1: city = "", index }): Place[] => {
    const from = index + whole.length - city.length;
    const taken = known.some((place) => from < place.to && place.from < from + city.length);
    return taken || noCity.test(city) || statesIn(city).length > 0 || /^[A-Z]{2,}$/.test(city)
      ? []
      : [{ city, from, to: from + city.length }];
  });
  return [...known, ...others].toSorted((one, other) => one.from - other.from);
}

/** "Vienna (2014, 2016)": a place and the years of its meetings. */
const inYears = /^\s\((?=(?:19|20)\d\d)((?:(?:19|20)\d\d(?:\s?(?:,|and|&)\s?)*)+)\)/;

function ofYears(sentence: Mapped, place: Place): Placed<EarlierMeeting>[] {
  const found = inYears.exec(sentence.text.slice(place.to, place.to + 60));
  const years = found?.[1]?.match(/\d{4}/g) ?? [];
  const where = part(sentence, place.from, place.to + (found?.[0].length ?? 0));
  return years.map((date) => placed({ city: place.city, date }, where));
}

/** Every place with the date nearest to it, the ones that stand behind it first. */
function pairs(sentence: Mapped): Placed<EarlierMeeting>[] {
  const { text } = sentence;
  const exact = datesIn(text);
  const years = yearsIn(text).filter(({ from }) => exact.every((date) => from < date.from || from >= date.to));
  const dates = [...exact, ...years];
  const taken = new Set<DateSpan>();
  const places = placesIn(text);
  const meetings = places.flatMap((place, index) => {
    const several = ofYears(sentence, place);
    if (several.length > 0) return several;
    const nextPlace = places[index + 1]?.from ?? text.length;
    const lastPlace = places[index - 1]?.to ?? 0;
    const free = dates.filter((date) => !taken.has(date));
    const behind = free
      .filter(({ from }) => from >= place.to && from < nextPlace)
      .toSorted((one, other) => one.from - other.from)[0];
    const ahead = free
      .filter(({ from, to }) => to <= place.from && from >= lastPlace)
      .toSorted((one, other) => other.from - one.from)[0];
    const near =
      ahead && behind
        ? place.from - ahead.to < 12 && behind.from - place.to > 12
          ? ahead
          : behind
        : (behind ?? ahead);
    if (near) taken.add(near);
    const from = Math.min(place.from, near?.from ?? place.from);
    return placed(
      { city: place.city, date: near?.start ?? null },
      part(sentence, from, Math.max(place.to, near?.to ?? 0)),
    );
  });
  if (meetings.length > 0) return meetings;
  const only = exact[0];
  return only ? [placed({ city: null, date: only.start }, part(sentence, only.from, only.to))] : [];
}

const most = 60;
const told = new Set<Section["subject"]>(["text", "earlier", "speakers", "objectives", "preamble", "other"]);

/** Whether two mentions are of one meeting, the one perhaps less exact. */
const isSame = (one: EarlierMeeting, other: EarlierMeeting) => {
  const city = one.city === null || other.city === null || one.city === other.city;
  const date =
    one.date === null || other.date === null || one.date.startsWith(other.date) || other.date.startsWith(one.date);
  return city && date && (one.city !== null || other.city !== null || one.date === other.date);
};

/** Whether a meeting has a place, and a date before this one. */
const isBefore = ({ city, date }: EarlierMeeting, startsOn: string | null) =>
  city !== null && date !== null && startsOn !== null && date < startsOn.slice(0, date.length);

/** A clause that looks ahead is left out, "; the next will be held in Warsaw in 2022". */
const clausesOf = (sentence: Mapped): Mapped[] => {
  const clauses: Mapped[] = [];
  let from = 0;
  for (const { index, 0: mark } of sentence.text.matchAll(
    /;\s|,\s(?:while|whereas|and)\s(?=the\s)|,\s(?=the\s(?:\w+\s){1,4}will\b)/g,
  )) {
    clauses.push(part(sentence, from, index));
    from = index + mark.length;
  }
  return [...clauses, part(sentence, from)];
};

/** @returns the earlier meetings, each once. @param startsOn when this one began, which is not told of as another. */
export function earlierMeetingsIn(
  sections: readonly Section[],
  startsOn: string | null,
  city: string | null,
): Placed<EarlierMeeting>[] {
  const found: Placed<EarlierMeeting>[] = [];
  for (const { subject, content } of sections) {
    if (!told.has(subject)) continue;
    for (const paragraph of paragraphsOf(content)) {
      for (const sentence of sentencesOf(paragraph)
        .filter(({ text }) => subject === "earlier" || mention.test(text) || held.test(text))
        .flatMap(clausesOf)) {
        if (future.test(sentence.text) || noMeeting.test(sentence.text)) continue;
        const named = subject === "earlier" || mention.test(paragraph.text);
        if (!named && !held.test(sentence.text)) continue;
        for (const meeting of pairs(sentence)) {
          const { date } = meeting.value;
          if (!named && !isBefore(meeting.value, startsOn)) continue;
          if (date === null && subject !== "earlier") continue;
          if (
            date !== null &&
            startsOn?.startsWith(date) &&
            (date.length === 10 || meeting.value.city === null || meeting.value.city === city)
          )
            continue;
          const known = found.findIndex(({ value }) => isSame(value, meeting.value));
          if (known < 0 && found.length < most) found.push(meeting);
          if (known < 0) continue;
          if ((date?.length ?? 0) > (found[known]?.value.date?.length ?? 0)) found[known] = meeting;
        }
      }
    }
  }
  return found;
}
