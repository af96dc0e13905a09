import { getTranslations } from "@/i18n/words";

/** What the meeting is for. */
export async function Objectives({ objectives }: { objectives: string[] }) {
  if (objectives.length === 0) return null;
  const page = await getTranslations("meetingPage");
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">{page("objectives")}</h2>
      <ul className="objectives">
        {objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </section>
  );
}
