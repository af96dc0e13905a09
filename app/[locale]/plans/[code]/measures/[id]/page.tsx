import { MeasureView } from "@/app/_views/measure";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { oneMeasure } from "@/lib/measures/one";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";

interface Props {
  params: Promise<{ code: string; id: string }>;
  searchParams: Promise<Search>;
}

const fields = { done: choice(["added", "edited", "reported", "takenBack"]) };

async function asked({ params, searchParams }: Props) {
  const [where, search, actor] = await Promise.all([params, searchParams, currentActor()]);
  const { filters, unknown } = heeded(withoutFields(readQuery(fields, search)));
  return { actor, ...where, done: filters.done, unknown };
}

export async function generateMetadata(props: Props) {
  const { actor, code, id } = await asked(props);
  const one = await oneMeasure(actor, code, id);
  return one ? titled((await getTranslations("measures"))("one.title", { number: one.number })) : {};
}

export default async function MeasurePage(props: Props) {
  return <MeasureView {...await asked(props)} />;
}
