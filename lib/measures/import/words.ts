// Types of weapons and statuses as lists name them, in English, French, German and Russian.
import type { MeasureStatus, WeaponType } from "@/lib/database/generated/enums";
import { knownAs, Unfit, word } from "@/lib/imports/cells";
import { fold } from "@/lib/fold";
import { weaponsInOrder } from "@/lib/resolution/vocabulary";

const weaponWords = knownAs<WeaponType>([
  [
    "nuclear",
    "nuclear|nuclear weapons|n|nw|nucleaire|nucleaires|armes nucleaires|nuklear|atomar|kernwaffen|atomwaffen|nuklearwaffen|ядерное|ядерное оружие|ядерный|я",
  ],
  [
    "chemical",
    "chemical|chemical weapons|c|cw|chimique|chimiques|armes chimiques|chemisch|chemiewaffen|chemische waffen|химическое|химическое оружие|химический|х",
  ],
  [
    "biological",
    "biological|biological weapons|bio|b|bw|biologique|biologiques|armes biologiques|biologisch|biowaffen|biologische waffen|биологическое|биологическое оружие|биологический|б",
  ],
  [
    "delivery",
    "delivery|means of delivery|delivery means|delivery systems|missiles|md|vecteur|vecteurs|moyens de livraison|tragermittel|trager|средства доставки|доставка|сд",
  ],
  [
    "crossCutting",
    "cross cutting|crosscutting|all|all types|all weapons|general|horizontal|nbc|cbrn|wmd|transversal|transversale|tous|tous types|nrbc|adm|ubergreifend|querschnitt|alle|abc|massenvernichtungswaffen|сквозное|сквозной|общее|общие|все|все виды|омп|межсекторальное",
  ],
]);

const parts = /[;,/+&\n]|(?<!\p{L})(?:and|und|et|и)(?!\p{L})/u;

/** @returns the types of weapons that a cell names, in the resolution's order. @throws Unfit where a part of it is none. */
export function weaponsIn(cell: string): WeaponType[] {
  const whole = weaponWords.get(fold(cell));
  if (whole) return [whole];
  const named = cell
    .toLowerCase()
    .split(parts)
    .filter((part) => fold(part) !== "");
  const found = named.map((part) => weaponWords.get(fold(part)));
  if (found.length === 0 || found.includes(undefined)) throw new Unfit("unknownWeapon");
  return weaponsInOrder(found.filter((weapon) => weapon !== undefined));
}

const statusWords = knownAs<MeasureStatus>([
  [
    "notStarted",
    "not started|not yet started|planned|pending|open|to do|no|0|non commence|non commencee|pas commence|prevu|prevue|a faire|nicht begonnen|noch nicht begonnen|geplant|offen|не начато|не начата|не начат|запланировано|планируется",
  ],
  [
    "underWay",
    "under way|underway|in progress|started|ongoing work|partly done|partially implemented|en cours|commence|commencee|partiellement|in arbeit|in umsetzung|laufend|begonnen|teilweise|в процессе|выполняется|начато|в работе|частично выполнено|реализуется",
  ],
  [
    "done",
    "done|completed|complete|implemented|finished|fulfilled|closed|yes|100|acheve|achevee|fait|faite|termine|terminee|realise|realisee|mis en oeuvre|erledigt|umgesetzt|abgeschlossen|fertig|erfullt|выполнено|завершено|исполнено|реализовано|выполнена",
  ],
  [
    "continuing",
    "continuing|continuous|ongoing|permanent|recurring|on a continuous basis|permanente|continu|continue|en continu|fortlaufend|dauerhaft|standig|kontinuierlich|постоянно|на постоянной основе|непрерывно",
  ],
  [
    "dropped",
    "dropped|cancelled|canceled|abandoned|withdrawn|abandonne|abandonnee|annule|annulee|aufgegeben|gestrichen|entfallen|отменено|снято|отменена|исключено",
  ],
]);

export const statusOf = word(statusWords, "unknownStatus");
