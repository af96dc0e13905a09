import { getTranslations } from "@/i18n/words";

interface ObjectivesProps {
  objectives: string[];
  /** They stand beside something, not under it. */
  beside?: boolean;
}

/** What the meeting is for. */
export async function Objectives({ objectives, beside = false }: ObjectivesProps) {
  if (objectives.length === 0) return null;
  const page = await getTranslations("meetingPage");
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives" className={beside ? "lg:mt-0" : undefined}>
        {page("objectives")}
      </h2>
      <ul className="objectives">
        {objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </section>
  );
}
