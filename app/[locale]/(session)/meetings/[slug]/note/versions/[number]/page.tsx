import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { NotePaper } from "@/components/notes/note-sheet";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { formatMoment } from "@/lib/dates";
import { meetingNote } from "@/lib/notes/queries";
import { textFields } from "@/lib/notes/write/record";
import { NotePage } from "../../page-frame";
import { takeUp } from "./actions";
import { Beside } from "./beside";

interface Props {
  params: Promise<{ slug: string; number: string }>;
}

async function asked({ params }: Props) {
  const { slug, number } = await params;
  const actor = await requireActor("note.edit", `/meetings/${slug}/note/versions/${number}`);
  const note = (await meetingNote(actor, slug)) ?? notFound();
  const version = note.versions.find((one) => String(one.version) === number) ?? notFound();
  return { actor, slug, note, version, newest: note.versions[0] ?? version };
}

export async function generateMetadata(props: Props) {
  const { version, note } = await asked(props);
  const t = await getTranslations("note.versions");
  return titled(t("titleOf", { version: version.version, meeting: note.meeting.title }));
}

/** Opened by the CPC to see what an earlier version said, where the newest says something else, and to take it up again. */
export default async function NoteVersionPage(props: Props) {
  const { actor, slug, note, version, newest } = await asked(props);
  const [t, locale] = [await getTranslations("note"), await getLocale()];
  const { savedAt, savedBy, issued } = version;
  const isNewest = version === newest;
  const differ = textFields.filter((field) => version.texts[field] !== newest.texts[field]);
  return (
    <NotePage
      behind
      actor={actor}
      slug={slug}
      meeting={note.meeting.title}
      title={t("versions.version", { version: version.version })}
      lede={t("versions.lede", { at: formatMoment(savedAt, locale), by: savedBy })}
    >
      <p className="source">
        {t(isNewest ? "versions.isNewest" : differ.length > 0 ? "versions.differs" : "versions.same")}
      </p>
      {differ.map((field) => (
        <section key={field} aria-labelledby={field}>
          <h2 id={field}>{t(`fields.${field}`)}</h2>
          <Beside
            one={{ heading: t("versions.version", { version: version.version }), text: version.texts[field] }}
            other={{ heading: t("versions.newest", { version: newest.version }), text: newest.texts[field] }}
            nothing={t("versions.nothing")}
          />
        </section>
      ))}
      <h2>{t("versions.whole")}</h2>
      <p className="hint">{t(issued ? (issued.sheet ? "versions.asIssued" : "versions.notKept") : "versions.asNow")}</p>
      <NotePaper sheet={issued?.sheet ?? note.fresh(version, issued === null)} />
      {!isNewest && (
        <Form action={takeUp} texts={await formTexts()}>
          <input type="hidden" name="meeting" value={slug} />
          <input type="hidden" name="taken" value={version.version} />
          <input type="hidden" name="version" value={newest.version} />
          <div className="actions">
            <button className="button">{t("versions.takeUp", { version: version.version })}</button>
            <a href={`/meetings/${slug}/note`}>{t("leave")}</a>
          </div>
        </Form>
      )}
    </NotePage>
  );
}
