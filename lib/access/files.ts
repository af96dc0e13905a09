import { mayName } from "./form";
import type { Typed } from "./outcome";

/** @returns the files of a form, by the names of their fields: what each is called and, byte by character, what is in it. */
export async function filesIn(form: FormData): Promise<Typed> {
  const found: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value === "string" || value.size === 0 || !mayName(name)) continue;
    found.push([`${name}.name`, value.name]);
    found.push([`${name}.bytes`, Buffer.from(await value.arrayBuffer()).toString("latin1")]);
  }
  return Object.fromEntries(found);
}
