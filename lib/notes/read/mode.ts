// Whether a meeting was held online, as a note says it.
import { edit, part, placed, type Mapped } from "./mapped";
import type { Beyond } from "./note";

const platform = String.raw`(?:Zoom|WebEx|(?:Microsoft|MS)[ -]?Teams|Google[ -]?Meet|Skype|Interprefy|Kudo|Jitsi|BigBlueButton|GoToMeeting|BlueJeans)`;
const apart = String.raw`(?:on-?line|virtual(?:ly)?|remote(?:ly)?|webinar|web-?based|(?:video|tele|web)[ -]?(?:tele)?-?conferenc(?:e|ing)|VTC)`;
const remote = new RegExp(String.raw`\b(?:${apart}|${platform}|Teams)\b`, "i");
const both =
  /\bhybrid\b|\b(?:and|as well as|also|both|with|partly|partially)\s+(?:\p{L}+\s+){0,3}?(?:on-?line|virtual(?:ly)?|remote(?:ly)?|(?:video|tele)[ -]?conferenc\w+)\b|\bin[ -]person and (?:on-?line|virtual\w*|remote\w*)|\b(?:on-?line|virtual(?:ly)?|remote(?:ly)?) and in[ -]person/iu;

/** Words that say how it was held, with what leads to them: "held in an online format via Zoom". */
const words = new RegExp(
  String.raw`(?:\b(?:and|as well as|also|both|with|held|via|on|by|through|using|over|in|an?|the|partly|as)\s+)*\b(?:hybrid|in[ -]person|${apart}|${platform}|Teams)\b(?:\s+(?:format|mode|platform|meeting|event|participation|setting|session|link|call|only|tool|software)\b)*`,
  "giu",
);

/** @returns how a text says that the meeting was held, with its place; null where it says nothing but where. */
export function modeIn(text: Mapped): Beyond["mode"] {
  const hybrid = both.exec(text.text);
  const found = hybrid ?? remote.exec(text.text);
  if (!found) return null;
  return placed(hybrid ? "hybrid" : "online", part(text, found.index, found.index + found[0].length));
}

/** @returns a field without what it says of that, so that it is taken for no place. */
export const withoutMode = (field: Mapped): Mapped => edit(field, words, () => " ");
