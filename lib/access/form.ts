import type { Typed } from "./outcome";

type Nested = { [name: string]: Nested | string };

/** Field names come from outside: one that reached into an object's prototype is dropped. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** @returns the text fields of a form, by name; the framework's own fields and files left out, a repeated name joined by commas. */
export function typedIn(form: FormData): Typed {
  const typed = new Map<string, string>();
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION") || typeof value !== "string" || name.split(".").some((part) => forbidden.has(part)))
      continue;
    const before = typed.get(name);
    typed.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(typed);
}

/** @returns the files of a form, by the names of their fields: what each is called and, byte by character, what is in it. */
export async function filesIn(form: FormData): Promise<Typed> {
  const found: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value === "string" || value.size === 0 || name.split(".").some((part) => forbidden.has(part))) continue;
    found.push([`${name}.name`, value.name]);
    found.push([`${name}.bytes`, Buffer.from(await value.arrayBuffer()).toString("latin1")]);
  }
  return Object.fromEntries(found);
}

/** "channels.0.value" becomes { channels: { 0: { value } } }: what a zod schema of a nested form reads. */
export function nested(typed: Typed): Nested {
  const root: Nested = Object.create(null) as Nested;
  for (const [name, value] of Object.entries(typed)) {
    const parts = name.split(".");
    const last = parts.pop() ?? name;
    let place = root;
    for (const part of parts) {
      const next = place[part];
      place = typeof next === "object" ? next : (place[part] = Object.create(null) as Nested);
    }
    place[last] = value;
  }
  return root;
}
