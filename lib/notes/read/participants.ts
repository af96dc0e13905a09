// Who took part, out of the lists of a note.
import { subjectOf } from "./labels";
import { stateOfCity } from "./cities";
import { behindBracket, entryEnd } from "./entry-end";
import { flatten } from "./flat";
import { guessState } from "./guess-state";
import { leadIn } from "./lead-in";
import { isBody, isCircle, isIdle } from "./likely-body";
import { part, plain, placed, type Mapped } from "./mapped";
import type { Organisation, Placed, Unsure } from "./note";
import { isSame, organisationFrom } from "./organisation";
import { bodyEntry, scanned, separator, stateEntry, type Scanned } from "./scan";
import type { Section } from "./sections";
import { absence, absenceLead, absentTail, clause, title } from "./wording";

/** Who took part, and who may have. */
export interface Participants {
  states: Placed<string>[];
  organisations: Placed<Organisation>[];
  unsure: Placed<Unsure>[];
  /** States that a list names more than once. */
  twice: string[];
}

type Mode = "any" | "organisations" | "absent";

const modeOf: Partial<Record<Section["subject"], Mode>> = { organisations: "organisations", absent: "absent" };
const mostGuesses = 300;

class List {
  private mode: Mode = "any";
  private guesses = 0;
  private sentence = 0;
  private inBodies = false;
  private readonly scanned: Scanned;

  constructor(
    private readonly list: Mapped,
    private readonly found: Participants,
    mode: Mode,
  ) {
    this.scanned = scanned(list.text);
    this.mode = mode;
    this.sentence = found.states.length;
  }

  read() {
    const { text } = this.list;
    for (let at = this.skip(0), steps = 0; at < text.length && steps < text.length + 10; steps += 1) {
      const next = this.entry(at);
      at = this.skip(Math.max(next, at + 1));
    }
  }

  /** Over separators; a full stop ends a sentence, and with it what a sentence says of those it names. */
  private skip(at: number): number {
    const { text } = this.list;
    let now = at;
    for (;;) {
      const length = separator(text, now) || (/^[\s)\]"”:/–—-]+/.exec(text.slice(now, now + 40))?.[0].length ?? 0);
      if (length === 0 || now >= text.length) return now;
      if (/[.;\n]/.test(text.slice(now, now + length))) this.endSentence();
      now += length;
    }
  }

  private endSentence() {
    if (this.mode === "absent") this.mode = "any";
    this.sentence = this.found.states.length;
  }

  private entry(begin: number): number {
    const { text } = this.list;
    const begun = text.slice(begin, begin + 100);
    if (absence.test(begun)) {
      this.mode = "absent";
      return this.behindAbsence(begin);
    }
    const label = /^[\p{L}][\p{L} ,/&()’'-]{2,80}:(?=\s)/u.exec(begun)?.[0];
    const subject = label ? subjectOf(label.slice(0, -1), true) : null;
    if (label && subject) {
      this.mode = modeOf[subject] ?? "any";
      this.inBodies = subject === "organisations";
      return begin + label.length;
    }
    const at = this.behindLead(begin);
    const state = stateEntry(this.scanned, at);
    if (state) return this.takeState(state.name.code, state.name.why, at, state.to);
    if (label && at === begin) return begin + label.length;
    const body = bodyEntry(this.scanned, at);
    // "from the UN: UNODA, UNICRI"
    const announced = body && /^:\s+/.exec(text.slice(body.to, body.to + 4));
    if (announced && bodyEntry(this.scanned, body.to + announced[0].length)) return body.to + 1;
    if (body) return this.takeBody(at, this.withBracket(body.to));
    return this.unknown(at);
  }

  private behindAbsence(begin: number): number {
    const lead = absenceLead.exec(this.list.text.slice(begin, begin + 90));
    return begin + (lead?.[0].length ?? /^\S+/.exec(this.list.text.slice(begin))?.[0].length ?? 1);
  }

  private behindLead(begin: number): number {
    const { text } = this.list;
    const named = begin + (/^the\s+(?=[\p{Lu}\d])/iu.exec(text.slice(begin, begin + 10))?.[0].length ?? 0);
    if (stateEntry(this.scanned, begin) ?? bodyEntry(this.scanned, begin)) return begin;
    if (bodyEntry(this.scanned, named)) return named;
    const reached = leadIn(this.scanned, begin);
    const rest = /^[\s,:(]*(?:the\s+(?=\p{Lu}))?/u.exec(text.slice(reached, reached + 20))?.[0].length ?? 0;
    return reached > begin ? reached + rest : named;
  }

  private withBracket(to: number): number {
    const bracket = /^[’']?s?\s?\([^();]{0,120}\)/.exec(this.list.text.slice(to, to + 125));
    const closed = to + (bracket?.[0].length ?? 0);
    const end = closed + (bracket ? behindBracket(this.list.text, closed) : 0);
    const dash = /^\s[-–—]\s/.exec(this.list.text.slice(end, end + 4));
    return dash ? entryEnd(this.scanned, end + dash[0].length) : end;
  }

  private takeState(code: string | null, why: string | null, from: number, to: number): number {
    const { text } = this.list;
    const written = part(this.list, from, to);
    const end = this.behindState(to, code);
    if (this.mode === "absent") this.doubt(written, "named as absent");
    else if (code === null) this.doubt(written, why ?? "no State known");
    else {
      if (this.found.states.some(({ value }) => value === code)) this.found.twice.push(code);
      else this.found.states.push(placed(code, written));
    }
    this.inBodies = false;
    const tail = /^\s(?:were|was|also|could|did|sent|both|had|have)\b[^.;:]{0,80}/i.exec(
      text.slice(end, end + 90),
    )?.[0];
    if (!tail) return end;
    if (absentTail.test(tail)) this.makeAbsent();
    return this.endOfClause(end);
  }

  /** Those of this sentence did not come. */
  private makeAbsent() {
    for (const { from, to } of this.found.states.splice(this.sentence)) {
      const first = this.list.at.indexOf(from);
      const last = this.list.at.indexOf(to - 1);
      this.doubt(part(this.list, first, last + 1), "named as absent");
    }
  }

  private endOfClause(at: number): number {
    const rest = clause.exec(this.list.text.slice(at, at + 300));
    const end = at + (rest?.[0].length ?? 0);
    this.leaveOut(at, end);
    return end;
  }

  /** Whom a sentence names behind what it says of others is not lost. */
  private leaveOut(from: number, to: number) {
    for (let at = from; at < to; at += 1) {
      const body = this.scanned.bodyFrom.has(at) ? bodyEntry(this.scanned, at) : null;
      if (!body || body.to > to) continue;
      const written = part(this.list, at, body.to);
      const named = organisationFrom(written.text);
      if (!this.found.organisations.some(({ value }) => isSame(value, named)))
        this.doubt(written, "named behind what is said of others");
      at = body.to;
    }
  }

  /** Over what a list adds to a State: "(host)", " - Ministry of Defence", ": Mr X, Ministry". */
  private behindState(to: number, code: string | null): number {
    const { text } = this.list;
    let at = to;
    const bracket = /^\s?[([][^()[\]]{0,200}[)\]]/.exec(text.slice(at, at + 210));
    at += bracket?.[0].length ?? 0;
    at +=
      /^\sto the (?:OSCE|UN|United Nations|European Union)(?:\s(?:in|at) \p{Lu}\p{Ll}+)?/u.exec(
        text.slice(at, at + 60),
      )?.[0].length ?? 0;
    if (text[at] === "/") {
      const again = stateEntry(this.scanned, at + 1);
      if (again && again.name.code === code) return this.behindState(again.to, code);
    }
    const added = /^(?:\s?:|\s[-–—])\s(?!and\b|as well|together|along|representatives)/.exec(text.slice(at, at + 20));
    if (!added) return at;
    const semicolon = text.indexOf(";", at);
    const stop = semicolon < 0 ? text.length : semicolon;
    const upTo = text.slice(at, stop);
    if (added[0].includes(":")) return stop;
    const comma = /,\s+/.exec(upTo);
    return comma && stateEntry(this.scanned, at + comma.index + comma[0].length) ? at + comma.index : stop;
  }

  private takeBody(from: number, to: number): number {
    const written = part(this.list, from, to);
    const organisation = organisationFrom(written.text);
    if (this.mode === "absent") this.doubt(written, "named as absent");
    else if (!this.found.organisations.some(({ value }) => isSame(value, organisation)))
      this.found.organisations.push(placed(organisation, written));
    this.inBodies = true;
    const tail = /^\s(?:were|was|also|attended|participated|took part|joined|sent|could|did)\b/i.test(
      this.list.text.slice(to, to + 16),
    );
    return tail ? this.endOfClause(to) : to;
  }

  private unknown(at: number): number {
    const { text } = this.list;
    const end = Math.max(entryEnd(this.scanned, at), at + 1);
    const whole = text.slice(at, end);
    const said = whole.replace(/\s(?:were|was|also|attended|participated|took part|joined|sent)\b.*$/is, "");
    const written = part(this.list, at, at + said.length);
    const words = plain(said);
    if (!/\p{L}/u.test(words)) return end;
    this.classify(words, written);
    return end;
  }

  private classify(words: string, written: Mapped) {
    this.guesses += 1;
    const bare = words.replace(/\s*\([^()]*\)\s*$/, "");
    const guess = this.guesses < mostGuesses ? guessState(bare) : null;
    if (guess?.code && this.mode === "any") {
      this.doubt(written, `read as a State's name with a slip: ${guess.code}`);
      if (!this.found.states.some(({ value }) => value === guess.code))
        this.found.states.push(placed(guess.code, written));
    } else if (guess) this.doubt(written, guess.why ?? "named among organisations");
    else if (title.test(words)) this.doubt(written, "a person, neither a State nor an organisation");
    else if (isIdle(words) || (this.inBodies && stateOfCity(words) !== null)) return;
    else if (isCircle(words)) this.doubt(written, "a circle of many, no organisation of that name");
    else if (isBody(words, this.mode === "organisations" || this.inBodies))
      this.takeBody(this.indexOf(written), this.indexOf(written) + written.text.length);
    else this.doubt(written, "neither a State nor an organisation known");
  }

  private readonly indexOf = (written: Mapped) => this.list.at.lastIndexOf(written.at[0] ?? 0);

  private doubt(written: Mapped, why: string) {
    this.found.unsure.push(placed({ text: plain(written.text), why }, written));
  }
}

const lists = new Set<Section["subject"]>(["participants", "states", "organisations", "partners", "absent"]);

/** @returns who took part, as the lists of a note say. */
export function participantsIn(sections: readonly Section[]): Participants {
  const found: Participants = { states: [], organisations: [], unsure: [], twice: [] };
  for (const { subject, content } of sections)
    if (lists.has(subject)) new List(flatten(content), found, modeOf[subject] ?? "any").read();
  return found;
}
