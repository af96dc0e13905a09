// Name cards and sign-in sheets: what stands on them, in words.
import { formatDate, formatMoment } from "@/lib/dates";
import { fullName } from "@/lib/contacts/rules";
import { print, type PrintOrder } from "@/lib/exports/printer";
import { wordsOf } from "@/i18n/words-of";
import { daysOf } from "@/lib/meetings/days";
import { requestContext } from "@/lib/request/context";
import { saved } from "./file";
import type { Printed } from "./print-cards";
import type { ParticipantList } from "./queries";
import { fileName, sections } from "./rules";
import { whenAndWhere } from "./sheet";

export interface NameCard {
  name: string;
  /** "Head of delegation". */
  head: string | null;
  delegation: string;
  meeting: string;
}

export interface CardsPrint extends PrintOrder {
  layout: "nameCards";
  title: string;
  cards: NameCard[];
}

export interface SignInDelegation {
  name: string;
  other: string | null;
  /** Null: a line for somebody not known yet. */
  lines: ({ name: string; position: string | null; isHead: boolean } | null)[];
}

export interface SignInPrint extends PrintOrder {
  layout: "signInSheet";
  title: string;
  meeting: string;
  when: string;
  mark: string;
  asOf: string;
  columns: { name: string; days: string[] };
  delegations: SignInDelegation[];
}

/** The delegations of a list, section by section. */
const inOrder = ({ delegations }: ParticipantList) =>
  sections.flatMap((section) => delegations.filter((delegation) => delegation.section === section));

/** Lines for those whom the list does not name: of a delegation, and of whoever comes unexpected. */
const [few, more] = [[null, null], Array.from({ length: 6 }, () => null)];

async function cardsPrint({ list }: Printed, locale: string): Promise<CardsPrint> {
  const say = await wordsOf(locale);
  const { title, startsOn } = list.meeting;
  const meeting = [list.meeting.city, formatDate(startsOn, "year", locale)].filter(Boolean).join(" ");
  const cards = inOrder(list).flatMap(({ name: delegation, people }) =>
    people.map(({ head, honorific, badgeName, ...named }) => ({
      name: badgeName ?? [honorific, fullName(named)].filter(Boolean).join(" "),
      head: head ? say("participants.head") : null,
      delegation,
      meeting: say("cards.meeting", { title, meeting }),
    })),
  );
  return { layout: "nameCards", language: locale, title: say("cards.nameCards.title"), cards };
}

async function sheetPrint({ list, isWhole }: Printed, locale: string, at: Date): Promise<SignInPrint> {
  const say = await wordsOf(locale);
  const isFrench = list.choice.order === "fr";
  return {
    layout: "signInSheet",
    language: locale,
    title: say("cards.signInSheet.title"),
    meeting: list.meeting.title,
    when: whenAndWhere(list.meeting, locale),
    mark: say("exports.marks.cpc"),
    asOf: say("exports.asOf", { moment: formatMoment(at, locale) }),
    columns: {
      name: say("participants.columns.name"),
      days: daysOf(list.meeting).map((day) => say("cards.signature", { day: formatDate(day, "day", locale) })),
    },
    delegations: [
      ...inOrder(list).map(({ name, otherName, stateCode, people }) => ({
        name,
        other: otherName !== name && (stateCode === null || isFrench) ? otherName : null,
        lines:
          people.length === 0
            ? few
            : people.map(({ head, honorific, position, ...named }) => ({
                name: [honorific, fullName(named)].filter(Boolean).join(" "),
                position,
                isHead: head,
              })),
      })),
      ...(isWhole ? [{ name: say("cards.others"), other: null, lines: more }] : []),
    ],
  };
}

/** @returns the name cards as a file to print. */
export async function fileOfCards(printed: Printed): Promise<Response> {
  const order = await cardsPrint(printed, requestContext().locale);
  return saved(await print(order), "application/pdf", fileName("name-cards", printed.list.meeting.slug, "pdf"));
}

/** @returns the sign-in sheet as a file to print. */
export async function fileOfSheet(printed: Printed): Promise<Response> {
  const order = await sheetPrint(printed, requestContext().locale, new Date());
  return saved(await print(order), "application/pdf", fileName("sign-in-sheet", printed.list.meeting.slug, "pdf"));
}
