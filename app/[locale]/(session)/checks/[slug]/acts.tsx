import { checkWords } from "@/components/checks/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { CheckFacts, RequestRow } from "@/lib/checks/queries";
import { remind } from "./actions";

/** What one can do about a check as a whole. */
export async function Acts({ check, rows, mayRemind }: { check: CheckFacts; rows: RequestRow[]; mayRemind: boolean }) {
  const { t } = await checkWords();
  const reachable = rows.filter(({ answer, address, stands }) => answer === null && address !== null && stands).length;
  const isOpen = check.closedAt === null;
  return (
    <div className="actions acts">
      {mayRemind && isOpen && reachable > 0 && (
        <Form action={remind} texts={await formTexts()}>
          <input type="hidden" name="checkId" value={check.id} />
          <button className="button">{t("one.remind", { count: reachable })}</button>
        </Form>
      )}
      <a className="button quiet" href={`/checks/${check.slug}/report`}>
        {t("one.report")}
      </a>
      {mayRemind && isOpen && (
        <a className="button quiet" href={`/checks/${check.slug}/close`}>
          {t("one.close")}
        </a>
      )}
    </div>
  );
}
