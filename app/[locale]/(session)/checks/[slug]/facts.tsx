import { Progress } from "@/components/checks/progress";
import { checkWords } from "@/components/checks/words";
import { Watch } from "@/components/watch";
import type { CheckFacts, RequestRow } from "@/lib/checks/queries";
import { figuresOf, type MailState } from "@/lib/checks/rules";
import { isOverdue } from "@/lib/checks/shown";
import type { AnswerVia } from "@/lib/database/generated/enums";

const counted = <Key extends string>(keys: (Key | null | undefined)[]): [Key, number][] => {
  const counts = new Map<Key, number>();
  for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
};

/** How a check stands: how many answered, how soon, in which way, and where the mail is. */
export async function Facts({ check, rows }: { check: CheckFacts; rows: RequestRow[] }) {
  const { t, day, lasting } = await checkWords();
  const { asked, answered, percent, median } = figuresOf(rows, check.openedAt);
  const left = asked - answered;
  const unanswered = check.closedAt ? "silentAtClose" : isOverdue(check.dueOn) ? "overdue" : "notYetDue";
  const vias = counted<AnswerVia>(rows.map(({ via }) => via));
  const mails = counted<MailState>(rows.map(({ mail }) => mail?.state));
  const stateOf = (...states: MailState[]) =>
    mails.reduce((sum, [state, count]) => (states.includes(state) ? sum + count : sum), 0);
  const sending = check.closedAt ? 0 : stateOf("waiting", "handing");
  const without = rows.filter(({ address, stands, answer }) => address === null && stands && answer === null).length;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="sr-only">
        {t("one.progress")}
      </h2>
      <div className="big-progress">
        <Progress done={answered} of={asked} label={t("answeredOfPercent", { answered, asked, percent })} />
      </div>
      <dl className="facts">
        <dt>{t("one.unanswered")}</dt>
        <dd className={unanswered === "overdue" && left > 0 ? "text-warn" : undefined}>
          {t(`one.${unanswered}`, { count: left, date: day(check.dueOn) })}
        </dd>
        {median !== null && (
          <>
            <dt>{t("one.median")}</dt>
            <dd>{lasting(median)}</dd>
            <dt>{t("one.by")}</dt>
            <dd>{vias.map(([via, count]) => t("one.byCount", { count, via: t(`vias.${via}`) })).join(", ")}</dd>
          </>
        )}
        <dt>{t("one.mailLabel")}</dt>
        <dd>
          {mails.length === 0
            ? t("one.noMail")
            : mails.map(([state, count]) => t("one.mailCount", { count, state: t(`mails.${state}`) })).join(", ")}
        </dd>
        {without > 0 && (
          <>
            <dt>{t("one.noWorking")}</dt>
            <dd className="text-warn">{without}</dd>
          </>
        )}
      </dl>
      {sending > 0 && (
        <p className="notice" role="status">
          {t("one.sending", { sent: stateOf("sent"), total: stateOf("sent", "waiting", "handing") })}{" "}
          <a href={`/checks/${check.slug}`}>{t("one.refresh")}</a>
          <Watch />
        </p>
      )}
    </section>
  );
}
