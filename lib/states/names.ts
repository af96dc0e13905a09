import "server-only";
import { today } from "@/lib/dates";
import { listStates } from "./list";

/** @returns what each participating State is called today in a language, by its code, in that language's order. */
export async function stateNames(language: string): Promise<Map<string, string>> {
  return new Map((await listStates(language, today())).map(({ code, name }) => [code, name]));
}

/** @returns a State's code as addresses write it, typed in whatever case; null where it is no State's. */
export async function codeTyped(typed: string): Promise<string | null> {
  const code = /^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : "";
  return (await stateNames("en")).has(code) ? code : null;
}
