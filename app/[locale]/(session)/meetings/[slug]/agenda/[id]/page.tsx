import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { ItemFields, itemLabels } from "@/components/meetings/item-fields";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { asTyped, versionOf } from "@/lib/agenda/items";
import { agendaToEdit } from "@/lib/agenda/shown";
import { edit, remove } from "../actions";
import { dayChoices, ItemPage } from "../item-page";

interface Props {
  params: Promise<{ slug: string; id: string }>;
}

async function asked({ params }: Props) {
  const { slug, id } = await params;
  const actor = await requireActor("agenda.edit", `/meetings/${slug}/agenda/${id}`);
  const agenda = (await agendaToEdit(slug)) ?? notFound();
  const item = agenda.days.flatMap(({ items }) => items).find((one) => one.id === id);
  return { actor, agenda, item: item ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { item } = await asked(props);
  return titled((await getTranslations("agenda"))("editTitle", { title: item.title }));
}

/** Opened by the CPC to change an item of an agenda, or to take it off. */
export default async function EditItem(props: Props) {
  const { actor, agenda, item } = await asked(props);
  const [t, texts, labels, days] = [
    await getTranslations("agenda"),
    await formTexts(),
    await itemLabels(),
    await dayChoices(agenda),
  ];
  const { slug } = agenda;
  const seen = versionOf(item);
  return (
    <ItemPage actor={actor} agenda={agenda} title={item.title}>
      <Form action={edit} texts={texts} labels={labels}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="item" value={item.id} />
        <Seen
          name="seen"
          value={seen}
          text={t("theirs")}
          nothing={t("nothing")}
          labels={labels}
          choices={Object.fromEntries(days.map(({ value, label }) => [value, label]))}
        />
        <ItemFields initial={asTyped(item)} days={days} />
        <div className="actions">
          <button className="button">{t("save")}</button>
          <a href={`/meetings/${slug}/agenda`}>{t("leave")}</a>
        </div>
      </Form>
      <h2>{t("removeTitle")}</h2>
      <p className="lede">{t("removeLede")}</p>
      <Form action={remove} texts={texts}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="item" value={item.id} />
        <input type="hidden" name="seen" value={seen} />
        <button className="button quiet">{t("remove")}</button>
      </Form>
    </ItemPage>
  );
}
