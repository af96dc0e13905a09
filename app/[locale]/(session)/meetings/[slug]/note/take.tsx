import { getTranslations } from "@/i18n/words";
import { noteFormats } from "@/lib/notes/schema";

/** The note as it stands on the page, as a file. */
export async function Take({ slug }: { slug: string }) {
  const t = await getTranslations("note.take");
  return (
    <form method="post" action={`/meetings/${slug}/note/file`} aria-labelledby="take">
      <h2 id="take">{t("title")}</h2>
      <p className="hint" id="take-hint">
        {t("hint")}
      </p>
      <input type="hidden" name="meeting" value={slug} />
      <div className="actions mt-2">
        {noteFormats.map((format) => (
          <button key={format} className="button quiet" name="format" value={format} aria-describedby="take-hint">
            {t(format)}
          </button>
        ))}
      </div>
    </form>
  );
}
