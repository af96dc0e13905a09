import { getTranslations } from "@/i18n/words";
import { longestWords } from "@/lib/request/fields";
import type { Query } from "@/lib/request/query";

/** What is wrong with each field asked, in words, by its name. */
export async function complaintsOf<Filters>({
  errors,
}: Pick<Query<Filters>, "errors">): Promise<{ [Name in keyof Filters & string]?: string }> {
  const t = await getTranslations("asked.errors");
  const complaints: { [Name in keyof Filters & string]?: string } = {};
  for (const name of Object.keys(errors) as (keyof Filters & string)[])
    complaints[name] = t(errors[name] ?? "unknownChoice", { maximum: longestWords });
  return complaints;
}
