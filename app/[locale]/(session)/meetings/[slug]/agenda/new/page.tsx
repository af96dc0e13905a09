import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { ItemFields, itemLabels } from "@/components/meetings/item-fields";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { day } from "@/lib/access/fields";
import { requireActor } from "@/lib/access/current";
import { agendaToEdit } from "@/lib/agenda/shown";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { add } from "../actions";
import { dayChoices, ItemPage } from "../item-page";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("agenda"))("newTitle"));

/** Opened by the CPC to add an item to the agenda of a meeting. */
export default async function NewItem({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("agenda.edit", `/meetings/${slug}/agenda/new`);
  const agenda = (await agendaToEdit(slug)) ?? notFound();
  const { filters, unknown } = heeded(withoutFields(readQuery({ day }, search)));
  const t = await getTranslations("agenda");
  const known = agenda.days.find((one) => one.day === filters.day) ?? agenda.days[0];
  const last = known?.items.at(-1);
  const initial = { day: known?.day ?? "", startsAt: last?.endsAt ?? "" };
  return (
    <ItemPage actor={actor} agenda={agenda} title={t("newTitle")}>
      <AskedWrong unknown={unknown} />
      <Form action={add} texts={await formTexts()} labels={await itemLabels()}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="id" value={randomUUID()} />
        <ItemFields initial={initial} days={await dayChoices(agenda)} />
        <div className="actions">
          <button className="button">{t("addIt")}</button>
          <a href={`/meetings/${slug}/agenda`}>{t("leave")}</a>
        </div>
      </Form>
    </ItemPage>
  );
}
