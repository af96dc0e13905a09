import { checkWords } from "@/components/checks/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { openRequestsOf } from "@/lib/checks/open-requests";
import { answer } from "@/app/[locale]/states/[code]/checks/actions";

/** What a State's own Points of Contact are asked at the moment: to be answered here. */
export async function OpenChecks({ actor, code }: { actor: Actor; code: string }) {
  const requests = await openRequestsOf(actor, code);
  if (requests.length === 0) return null;
  const [{ t, day }, functions, texts] = [
    await checkWords(),
    await getTranslations("states.inText"),
    await formTexts(),
  ];
  return (
    <section className="asked" aria-labelledby="asked">
      <h2 id="asked">{t("asked.title")}</h2>
      {requests.map(({ id, kind, title, name, dueOn, version, appointmentId, function: held }) => (
        <Form key={id} action={answer} texts={texts}>
          <input type="hidden" name="requestId" value={id} />
          <input type="hidden" name="version" value={version} />
          <p>{t(`asked.${kind}`, { title, name, function: functions(held), date: day(dueOn) })}</p>
          <div className="actions">
            <button className="button" name="answer" value={kind === "communication" ? "reached" : "correct"}>
              {t(kind === "communication" ? "asked.reached" : "asked.correct")}
            </button>
            {kind === "confirmEntry" && (
              <a className="button quiet" href={`/states/${code}/edit?entry=${appointmentId}`}>
                {t("asked.change")}
              </a>
            )}
          </div>
        </Form>
      ))}
    </section>
  );
}
