import { wordsOf } from "@/i18n/words-of";
import type { Problem } from "./said";

/** Says why rows of a list cannot be taken: "E-mail: not an e-mail address". */
export async function reasonsIn(locale: string): Promise<(problems: Problem[]) => string[]> {
  const say = await wordsOf(locale);
  return (problems) =>
    problems.map(({ field, key, other = 0 }) => {
      const known = `imports.reasons.${key}` as "imports.reasons.general";
      const reason = say.has(known) ? say(known, { other }) : say("imports.reasons.general");
      return field === null ? reason : say("imports.problem", { field: say(`imports.fields.${field}`), reason });
    });
}
