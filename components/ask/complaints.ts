import { getTranslations } from "@/i18n/words";
import { longestWords, type Query } from "@/lib/request/query";

/** What is wrong with each field asked, in words. @param labels what the page calls its fields, by their names. */
export async function complaintsOf<Filters>(
  { errors }: Pick<Query<Filters>, "errors">,
  labels: Record<keyof Filters & string, string>,
): Promise<{ [Name in keyof Filters & string]?: string }> {
  const t = await getTranslations("asked.errors");
  const complaints: { [Name in keyof Filters & string]?: string } = {};
  for (const name of Object.keys(errors) as (keyof Filters & string)[])
    complaints[name] = t(errors[name] ?? "unknownChoice", { field: labels[name], maximum: longestWords });
  return complaints;
}
