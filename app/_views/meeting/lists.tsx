import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";

/** What can be had of a meeting: its list of participants, what is printed for it, its place in a calendar. */
export async function Lists({ actor, slug }: { actor: Actor; slug: string }) {
  const t = await getTranslations();
  const address = `/meetings/${slug}`;
  return (
    <ul className="mb-6 flex flex-wrap gap-x-6 gap-y-1 [&_a]:inline-block [&_a]:leading-6">
      {can(actor, "participants.read") && (
        <li>
          <a href={`${address}/participants`}>{t("participants.link")}</a>
        </li>
      )}
      {can(actor, "note.read") && (
        <li>
          <a href={`${address}/note`}>{t("note.link")}</a>
        </li>
      )}
      {can(actor, "cards.print") && (
        <>
          <li>
            <a href={`${address}/name-cards`}>{t("cards.nameCards.link")}</a>
          </li>
          <li>
            <a href={`${address}/sign-in-sheet`}>{t("cards.signInSheet.link")}</a>
          </li>
        </>
      )}
      <li>
        <a href={`${address}.ics`}>{t("calendar.add")}</a> <span className="source">({t("calendar.addHint")})</span>
      </li>
    </ul>
  );
}
