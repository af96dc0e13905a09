// Who organised a meeting: bodies and governments, as the note words them.
import { behindBracket, entryEnd } from "./entry-end";
import { flatten } from "./flat";
import { edit, part, placed, plain, trimmed, type Mapped } from "./mapped";
import type { Placed } from "./note";
import { bodyEntry, scanned, stateEntry, type Scanned } from "./scan";

const joint =
  /[,.;]?\s*(?:\b(?:and\s+)?(?:(?:jointly|held|organi[sz]ed|co-?organi[sz]ed|implemented)\s+)?(?:in\s+(?:close\s+)?(?:co-?operation|partnership|collaboration|co-?ordination|conjunction|association)\s+with|jointly\s+with|together\s+with|as\s+well\s+as|along\s+with|with\s+(?:the\s+)?(?:(?:kind|financial|generous|technical|active)\s+)*(?:support|assistance|participation|contribution|help|funding)\s+(?:of|from|by)|(?:financially\s+)?supported\s+by|co-?sponsored\s+by|(?:co-?)?hosted\s+by|(?:and\s+)?(?:jointly\s+)?(?:co-?)?organi[sz]ed\s+(?:jointly\s+)?by|under\s+the\s+(?:auspices|aegis|chairmanship|chairpersonship)\s+of|at\s+the\s+invitation\s+of|on\s+behalf\s+of))\b/gi;
const lead =
  /^\s*(?:(?:jointly|co-?organi[sz]ed|organi[sz]ed|hosted|co-?hosted|convened|prepared|supported)\s+)*(?:by\s+|the\s+(?=\S)|and\s+)*/i;
const role =
  /,?\s+(?:in (?:its|their) (?:role|capacity)|as (?:the )?(?:host|chair|presidency|donor)|acting as|which |who )[^,;]*$/i;

/** Whether a bracket opens and does not close: "OSCE (CPC" of "OSCE (CPC/FSC Support Section)". */
const opened = (text: string) => /\([^()]*$/.test(text);

/** @returns the end of what is named with a stroke behind a body: "UNDP/SEESAC", "OSCE CPC/FSC Support Section". */
function behindStroke(list: Scanned, at: number): number {
  const second = list.text[at] === "/" ? bodyEntry(list, at + 1) : null;
  return second?.to ?? at + (/^\/[\p{L}\d-]+/u.exec(list.text.slice(at, at + 40))?.[0].length ?? 0);
}

/** @returns the organisers that a field names. */
export function organisersIn(content: Mapped): Placed<string>[] {
  const flat = edit(flatten(content), joint, () => "; ");
  const list = scanned(flat.text);
  const found: Placed<string>[] = [];
  for (let at = 0, steps = 0; at < flat.text.length && steps < 400; steps += 1) {
    const rest = flat.text.slice(at, at + 400);
    const skipped = /^[\s,;.:)]*(?:(?:and|&)\s+)?/i.exec(rest)?.[0].length ?? 0;
    const introduced = lead.exec(rest.slice(skipped))?.[0].length ?? 0;
    at += skipped + introduced;
    if (at >= flat.text.length) break;
    const known = stateEntry(list, at) ?? bodyEntry(list, at);
    const bracket = known
      ? ((opened(flat.text.slice(at, known.to)) ? /^[^()]{0,120}\)/ : /^\s?\([^()]{0,120}\)/).exec(
          flat.text.slice(known.to, known.to + 125),
        )?.[0].length ?? 0)
      : 0;
    const behind = known && bracket > 0 ? behindBracket(flat.text, known.to + bracket) : 0;
    const named = known && (bracket > 0 ? known.to + bracket + behind : behindStroke(list, known.to));
    const end = named ?? Math.max(entryEnd(list, at), at + 1);
    const written = trimmed(part(flat, at, end));
    const organiser = plain(written.text)
      .replace(role, "")
      .replace(/\s*\((?:co-?)?(?:host|chair|organi[sz]er|lead)\w*\)/i, "")
      .replace(/[\s,;:.]+$/, "");
    if (/\p{Lu}/u.test(organiser) && !found.some(({ value }) => value === organiser))
      found.push(placed(organiser, written));
    at = end;
    // ", in its role as Presidency" says nothing of another.
    at +=
      /^,?\s+(?:in (?:its|their) (?:role|capacity)|as (?:the )?(?:host|chair|presidency|donor)\b|acting as)[^,;]*/i.exec(
        flat.text.slice(at, at + 300),
      )?.[0].length ?? 0;
  }
  return found;
}
