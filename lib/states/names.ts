import "server-only";
import { today } from "@/lib/dates";
import { listStates } from "./list";

/** @returns what each participating State is called today in a language, by its code, in that language's order. */
export async function stateNames(language: string): Promise<Map<string, string>> {
  return new Map((await listStates(language, today())).map(({ code, name }) => [code, name]));
}
