import { getTranslations } from "@/i18n/words";
import type { AgendaItem } from "@/lib/agenda/items";

interface MovesProps {
  slug: string;
  item: AgendaItem;
  /** What stands for the order of the day as it is shown. */
  seen: string;
  isFirst: boolean;
  isLast: boolean;
}

/** What can be done with an item of an agenda: change it, move it up or down. */
export async function Moves({ slug, item, seen, isFirst, isLast }: MovesProps) {
  const t = await getTranslations("agenda");
  const { id, title } = item;
  const move = (direction: "up" | "down") => (
    <button className="plain-button" name="direction" value={direction} aria-label={t(`${direction}Of`, { title })}>
      {t(direction)}
    </button>
  );
  return (
    <form className="moves" action={`/meetings/${slug}/agenda/move`} method="post">
      <input type="hidden" name="meeting" value={slug} />
      <input type="hidden" name="item" value={id} />
      <input type="hidden" name="seen" value={seen} />
      {!isFirst && move("up")}
      {!isLast && move("down")}
      <a href={`/meetings/${slug}/agenda/${id}`} aria-label={t("changeOf", { title })}>
        {t("change")}
      </a>
    </form>
  );
}
