import { wordsOf } from "@/i18n/words-of";
import { colophon, type Colophon } from "./about";
import { print, type PrintOrder } from "./printer";
import { sheetsOf, type Sheet } from "./sheets";
import type { Taken } from "./taken";

/** The directory as it is printed (print/directory.mjs). */
export interface DirectoryPrint extends PrintOrder, Colophon {
  sheets: Sheet[];
  nothing: string;
  unknownLetters: string;
}

/** A document for the printer, State by State. */
export async function asPdf(taken: Taken): Promise<Buffer> {
  const say = await wordsOf(taken.locale);
  const order: DirectoryPrint = {
    layout: "directory",
    ...(await colophon(taken)),
    sheets: await sheetsOf(taken),
    nothing: say("exports.nothing"),
    unknownLetters: say("exports.unknownLetters"),
    language: taken.locale,
  };
  return print(order);
}
