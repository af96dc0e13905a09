import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import { confirm } from "./actions";

/** Says of one fact from public sources that it is so. */
export async function ConfirmOne({ code, fact, name }: { code: string; fact: string; name: string }) {
  const t = await getTranslations("planRecord.hub");
  return (
    <Form action={confirm} texts={{ ...(await formTexts()), conflict: t("changed") }}>
      <input type="hidden" name="state" value={code} />
      <input type="hidden" name="facts" value={fact} />
      <button className="button quiet" aria-label={t("confirmOf", { fact: name })}>
        {t("confirm")}
      </button>
    </Form>
  );
}

/** Says of all facts that stand on the page that they are so; of none that came since. */
export async function ConfirmAll({ code, facts }: { code: string; facts: string[] }) {
  const t = await getTranslations("planRecord.hub");
  return (
    <Form action={confirm} texts={{ ...(await formTexts()), conflict: t("changed") }} className="notice">
      <p>{t("confirmAllHint", { count: facts.length })}</p>
      <input type="hidden" name="state" value={code} />
      <input type="hidden" name="facts" value={facts.join(",")} />
      <button className="button mt-3">{t("confirmAll", { count: facts.length })}</button>
    </Form>
  );
}
