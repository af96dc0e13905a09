import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import { order } from "./actions";

/** Orders the weekly mail of changes, or stops it. */
export async function WeeklyMail({ weekly }: { weekly: boolean }) {
  const t = await getTranslations("planChanges.weekly");
  return (
    <section>
      <h2 id="weekly">{t("title")}</h2>
      <Form action={order} texts={await formTexts()}>
        <p>{t(weekly ? "on" : "off")}</p>
        <input type="hidden" name="weekly" value={weekly ? "no" : "yes"} />
        <button className="button quiet">{t(weekly ? "stop" : "order")}</button>
      </Form>
    </section>
  );
}
