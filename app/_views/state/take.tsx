import { getTranslations } from "@/i18n/words";

interface CardProps {
  code: string;
  /** Of one who holds a function; without it, of all of the State. */
  entry?: { id: string; name: string };
}

/** Gives a vCard at a click. */
export async function TakeCard({ code, entry }: CardProps) {
  const t = await getTranslations("exports.cards");
  return (
    <form className="inline" method="post" action="/states/export/file">
      <input type="hidden" name="format" value="vcard" />
      <input type="hidden" name="states" value={code} />
      {entry && <input type="hidden" name="entry" value={entry.id} />}
      <button className="plain-button small" aria-label={entry && t("oneOf", { name: entry.name })}>
        {entry ? t("one") : t("all")}
      </button>
    </form>
  );
}

/** The whole of a State's entry, to be taken along. */
export async function TakeState({ code, name }: { code: string; name: string }) {
  const t = await getTranslations("exports.cards");
  return (
    <div className="small screen-only mt-6">
      {t("state", { state: name })} <TakeCard code={code} /> · <a href={`/states/export?states=${code}`}>{t("more")}</a>
    </div>
  );
}
