// One cell of a list, as the directory would have it.
import { emailAddress } from "@/lib/access/fields";
import { languagesNamed } from "@/lib/contacts/languages";
import { channelValue } from "@/lib/contacts/schema";
import type { ContactFunction, Visibility } from "@/lib/database/generated/enums";
import { fold } from "@/lib/fold";
import { knownAs, Unfit, word } from "./cells";
import { dayIn } from "./dates";

const functionWords = knownAs<ContactFunction>([
  [
    "primary",
    "primary|poc|point of contact|primary poc|primary point of contact|main|main poc|first|1|p|national poc|titulaire|principal|point de contact|haupt|hauptansprechpartner|kontaktstelle|titular|punto de contacto|titolare|principale|punto di contatto|основной|контактный пункт|главный",
  ],
  [
    "deputy",
    "deputy|deputy poc|deputy point of contact|alternate|alternate poc|second|secondary|2|d|suppleant|adjoint|stellvertreter|stellvertreterin|vertretung|suplente|adjunto|supplente|vice|sostituto|заместитель|запасной",
  ],
  [
    "newYorkMission",
    "new york|new york mission|mission in new york|pm new york|permanent mission|permanent mission in new york|permanent mission new york|un mission|mission|mission a new york|mission permanente|vertretung in new york|mision en nueva york|mision permanente|missione a new york|постпредство|нью йорк|миссия в нью йорке",
  ],
  [
    "assistance",
    "assistance|assistance poc|assistance contact|contact for assistance|assistance point of contact|assistance requests|for assistance|contact pour l assistance|unterstutzung|hilfe|asistencia|assistenza|помощь|содействие",
  ],
]);

const visibilityWords = knownAs<Visibility>([
  ["network", "network|the network|all|public|reseau|netzwerk|red|rete|сеть"],
  ["states", "states|states and cpc only|states and cpc|states only|etats|staaten|estados|stati|государства"],
  ["cpc", "cpc|cpc only|confidential|secretariat|internal|vertraulich|confidentiel|confidencial|riservato|цпк"],
]);

/** What stands before a State's short name in its long one. */
const longForm = /^ (the )?((federal )?republic|kingdom|principality|grand duchy) of (the )?/;

/** @param states codes by folded names. @returns the code of the State of that name, short or long; null: it is none of the 57. */
export function stateOf(states: Map<string, string>, cell: string): string | null {
  const name = fold(cell);
  return states.get(name) ?? states.get(name.replace(longForm, " ")) ?? null;
}

export const functionOf = word(functionWords, "unknownFunction");
export const visibilityOf = word(visibilityWords, "unknownVisibility");

/** @returns the addresses in a cell: several are parted by semicolons, commas or spaces; "Name <address>" is one. */
export function emailsIn(cell: string): string[] {
  const bare = cell.replace(/mailto:/gi, " ");
  const bracketed = [...bare.matchAll(/<([^<>]+)>/g)].map(([, inside = ""]) => inside);
  const parts = (bracketed.length > 0 ? bracketed : bare.split(/[\s;,|]+/))
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "/");
  return parts.map((part) => {
    const parsed = emailAddress.safeParse(part);
    if (!parsed.success) throw new Unfit("email");
    return parsed.data;
  });
}

const label = /^(tel|telephone|phone|office|mobile|mob|cell|gsm|fax|direct)\b\.?:?\s*/i;

/** @returns the telephone numbers in a cell, in international form. */
export function telephonesIn(cell: string): string[] {
  const parts = cell
    .split(/[;\n|]|,|\s\/\s?|(?<=\d)\s+(?=\+)|(?<=\d[\d ()./-]{5,})\s+(?=00[1-9][\d ()./-]{6,})/)
    .map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const number = part
      .replace(label, "")
      .replace(/^\(\s*((?:\+|00)\d+)\s*\)/, "$1")
      .replace(/^00(?=[1-9])/, "+")
      .replace(/[\u2010-\u2015]/g, "-");
    const parsed = channelValue.telephone.safeParse(number);
    if (!parsed.success) throw new Unfit("telephone");
    return parsed.data;
  });
}

export function addressIn(cell: string): string[] {
  const parsed = channelValue.address.safeParse(cell);
  if (!parsed.success) throw new Unfit("tooLong");
  return [parsed.data];
}

const locales = ["en", "fr", "de", "es", "it", "ru"];

/** @returns the languages in a cell, by their names in one of six languages or their codes. */
export function languagesIn(cell: string): string[] {
  const list = cell.replace(/\s+(and|et|und|y|e|и|&)\s+/gi, ", ");
  for (const locale of locales) {
    const found = languagesNamed(list, locale);
    if (found) return found;
  }
  throw new Unfit("unknownLanguage");
}

/** @returns a day as "YYYY-MM-DD"; "5/6/2026" is read day first, as most of the region writes. */
export function dayOf(cell: string): string {
  const day = dayIn(cell);
  if (day === null) throw new Unfit("day");
  return day;
}
