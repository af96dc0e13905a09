import { getTranslations } from "@/i18n/words";
import type { ChangedPart } from "@/lib/notes/changed";

/** For who edits: that the record has changed since the note was issued, in which parts, and where to issue it anew. */
export async function ChangedSince({ slug, changed }: { slug: string; changed: ChangedPart[] }) {
  const t = await getTranslations("note.changed");
  return (
    <section className="notice" aria-labelledby="changed">
      <h2 id="changed" className="m-0 text-base font-semibold">
        {t("title")}
      </h2>
      <p>{t("stands")}</p>
      <ul className="mismatches">
        {changed.map(({ name, label }) => (
          <li key={name}>{label}</li>
        ))}
      </ul>
      <p>
        <a href={`/meetings/${slug}/note/issue`}>{t("look")}</a>
      </p>
    </section>
  );
}
