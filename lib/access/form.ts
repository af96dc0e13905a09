import type { Typed } from "./outcome";

type Nested = { [name: string]: Nested | string };

/** Field names come from outside: one that reached into an object's prototype is dropped. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Whether something may be called so. */
export const mayName = (name: string) => !name.split(".").some((part) => forbidden.has(part));

/** @returns the text fields of a form, by name; the framework's own fields and files left out, a repeated name joined by commas. */
export function typedIn(form: FormData): Typed {
  const typed = new Map<string, string>();
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION") || typeof value !== "string" || !mayName(name)) continue;
    const before = typed.get(name);
    typed.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(typed);
}

/** What `nested` took apart, by field names again; what is no text is left out. */
export function flattened(tree: unknown, prefix = ""): Typed {
  if (typeof tree !== "object" || tree === null) return {};
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string" ? [[prefix + name, value]] : Object.entries(flattened(value, `${prefix}${name}.`)),
    ),
  );
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
