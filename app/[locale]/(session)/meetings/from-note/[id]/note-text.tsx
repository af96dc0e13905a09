import { getTranslations } from "@/i18n/words";
import type { Review } from "@/lib/notes/drafts/review";
import { piecesOf, type Mark } from "@/lib/notes/drafts/understand";

/** The note as it was handed in, with a number wherever something was understood, which leads to the field and back. */
export async function NoteText({ review }: { review: Review }) {
  const t = await getTranslations("fromNote.text");
  const link = ({ number, doubtful }: Mark) => (
    <a
      key={number}
      id={`text-${number}`}
      href={`#found-${number}`}
      className="note-number"
      aria-label={t(doubtful ? "toDoubt" : "toField", { number })}
    >
      {doubtful ? `${number}?` : number}
    </a>
  );
  return (
    <section className="note-text" tabIndex={0} aria-labelledby="note-text">
      <h2 id="note-text">{t("title")}</h2>
      <p className="hint">{t("hint")}</p>
      <div className="note-words" dir="auto">
        {piecesOf(review).map((piece, place) => (
          <span key={place}>
            {piece.begins.map(link)}
            {piece.marked ? <mark className={piece.doubtful ? "doubtful" : undefined}>{piece.text}</mark> : piece.text}
          </span>
        ))}
      </div>
    </section>
  );
}
