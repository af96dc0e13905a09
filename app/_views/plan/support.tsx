import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { periodEnd } from "@/lib/dates";
import { knownSupport } from "@/lib/support/queries";
import { SupportList } from "@/app/_views/support/list";
import { supportWords } from "@/app/_views/support/words";

interface SectionProps {
  actor: Actor;
  code: string;
  /** As of which day, "YYYY-MM-DD". */
  on: string;
}

/** Who helped a State along with its plans, how and when. */
export async function StateSupport({ actor, code, on }: SectionProps) {
  const [words, supports] = [await supportWords(), await knownSupport(actor, code)];
  const { t } = words;
  const known = supports.filter(({ startsOn: { date, precision } }) => periodEnd(date, precision) <= on);
  return (
    <section className="plan-told" id="support" aria-labelledby="support-title">
      <h2 id="support-title">{t("title")}</h2>
      {known.length === 0 ? <p className="source">{t("none")}</p> : <SupportList words={words} supports={known} />}
      <p className="actions screen-only">
        {can(actor, "support.record", { stateCode: code }) && <a href={`/plans/${code}/support`}>{t("tend")}</a>}
        <a href="/plans/support">{t("all")}</a>
      </p>
    </section>
  );
}
