import { checkWords } from "@/components/checks/words";
import type { ListedCheck } from "@/lib/checks/queries";
import { Progress } from "./progress";

/** The checks that are open now, each with how far it has come. */
export async function RunningChecks({ checks }: { checks: ListedCheck[] }) {
  const { t, day } = await checkWords();
  const running = checks.filter(({ closedAt }) => closedAt === null);
  return (
    <section>
      <h2>{t("running.title")}</h2>
      {running.length === 0 ? (
        <p className="source">{t("running.none")}</p>
      ) : (
        <ul>
          {running.map(({ slug, title, asked, answered, dueOn }) => (
            <li key={slug} className="py-2">
              <a href={`/checks/${slug}`}>{title}</a>{" "}
              <Progress done={answered} of={asked} label={t("running.line", { answered, asked, date: day(dueOn) })} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2">
        <a href="/checks">{t("running.all")}</a>
      </p>
    </section>
  );
}
