import { Sourced } from "@/components/sourced";
import { getTranslations } from "@/i18n/words";
import type { Confidence } from "@/lib/database/generated/enums";

interface ProvenanceProps {
  source: string | null;
  confidence: Confidence | null;
  isConfirmed: boolean;
}

/** Where a fact is known from, whether the State confirmed it, and how sure of it one can be. */
export async function Provenance({ source, confidence, isConfirmed }: ProvenanceProps) {
  const [t, plans] = [await getTranslations("support"), await getTranslations("plans.state")];
  if (source === null) return <p className="source">{plans("reported")}</p>;
  return (
    <>
      <p className="source">
        {plans("source")} <Sourced text={source} />
      </p>
      <p className="source">{isConfirmed ? t("confirmed") : t("notConfirmed")}</p>
      {!isConfirmed && confidence !== null && confidence !== "high" && (
        <p className="doubt">{plans(`confidence.${confidence}`)}</p>
      )}
    </>
  );
}
