import { getLocale, getTranslations } from "@/i18n/words";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { formatDate } from "@/lib/dates";
import type { Announced } from "@/lib/proposals/queries";
import { accept, decline } from "./actions";

/** The two ways to decide what a State announced. */
export async function Decide({ proposal }: { proposal: Announced }) {
  const [t, texts, locale] = [await getTranslations("directory.proposal"), await formTexts(), await getLocale()];
  const { id, stateCode, kind, successor, holder, effectiveOn } = proposal;
  const hasEnded = holder.isWithdrawn || (holder.endsOn !== null && holder.endsOn <= effectiveOn);
  return (
    <>
      {kind === "successor" ? (
        <div className="actions">
          <a className="button" href={`/states/${stateCode}/appoint?proposal=${id}`}>
            {t("acceptSuccessor", { name: successor ?? "" })}
          </a>
          <span className="source">{t("acceptSuccessorHint")}</span>
        </div>
      ) : (
        <Form action={accept} texts={texts} className="mt-6">
          <input type="hidden" name="proposalId" value={id} />
          <p className="max-w-measure">
            {hasEnded
              ? t("acceptNothing")
              : t("acceptHint", { name: holder.name, date: formatDate(effectiveOn, "day", locale) })}
          </p>
          <div className="actions">
            <button className="button">{t("accept")}</button>
          </div>
        </Form>
      )}
      <h2>{t("decline")}</h2>
      <p className="lede">{t("declineLede")}</p>
      <Form action={decline} texts={texts} labels={{ reason: t("reason") }}>
        <input type="hidden" name="proposalId" value={id} />
        <TextArea name="reason" label={t("reason")} />
        <button className="button quiet">{t("decline")}</button>
      </Form>
    </>
  );
}
