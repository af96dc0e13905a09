// One cell of a list, whatever the list is of.
import { fold } from "@/lib/fold";

/** A part of a cell that is no such thing. */
export class Unfit extends Error {
  /** @param key why, a key under the reasons of that kind of list. */
  constructor(readonly key: string) {
    super(key);
  }
}

const said = (list: string) => list.split("|").map((words) => fold(words));

/** @returns values by the folded words that mean them. @param lists each value with its words, parted by "|". */
export const knownAs = <Value>(lists: [Value, string][]): Map<string, Value> =>
  new Map(lists.flatMap(([value, list]) => said(list).map((word): [string, Value] => [word, value])));

/** Reads a cell that holds one of a few words. @param key why it is unfit where it does not. */
export const word =
  <Value>(known: Map<string, Value>, key: string) =>
  (cell: string): Value => {
    const found = known.get(fold(cell));
    if (found === undefined) throw new Unfit(key);
    return found;
  };
