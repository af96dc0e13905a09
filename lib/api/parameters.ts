import { parseDay, today } from "@/lib/dates";
import { unknownNames } from "@/lib/request/query";
import { Problem } from "./problem";

/**
 * Reads the query of an address, where each parameter may stand once.
 * @param known what the address takes.
 * @throws Problem where it holds anything else: a misspelt filter must not look like an answer to it.
 */
export function parametersOf<Name extends string>(
  request: Request,
  known: readonly Name[],
): Partial<Record<Name, string>> {
  const query = new URL(request.url).searchParams;
  const [unknown] = unknownNames(query.keys(), known);
  if (unknown !== undefined) throw new Problem("unknownParameter", unknown);
  const found: Partial<Record<Name, string>> = {};
  for (const [name, value] of query) {
    const parameter = known.find((candidate) => candidate === name);
    if (parameter === undefined) continue;
    if (parameter in found) throw new Problem("repeatedParameter", name);
    found[parameter] = value;
  }
  return found;
}

/** @returns the day that `?on=` asks for; today where it does not. */
export function dayAskedFor(request: Request): string {
  const { on } = parametersOf(request, ["on"]);
  if (on === undefined) return today();
  const day = parseDay(on);
  if (day === null) throw new Problem("badDay", "on");
  return day;
}
