import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/dates";
import { knownPlans } from "@/lib/plans/queries";
import { stateNames } from "@/lib/states/names";
import { modelRows, supportedStates } from "@/lib/support/overview";
import { knownSupport } from "@/lib/support/queries";
import { supportModels } from "@/lib/support/schema";
import { Cases } from "./support/cases";
import { Models } from "./support/models";
import { Waits } from "./support/waits";
import { supportWords } from "./support/words";

/** Opened by an expert, the CPC or a Point of Contact who asks what helped other States along; they leave with the cases to ask about. */
export async function SupportOverview({ actor, unknown }: { actor: Actor; unknown: string[] }) {
  const words = await supportWords();
  const { t, locale } = words;
  const [names, supports, plans] = [await stateNames(locale), await knownSupport(actor), await knownPlans(actor)];
  const begun = supports.filter(({ startsOn }) => startsOn.date <= today());
  const states = supportedStates([...names.keys()], begun, plans);
  const nameOf = (code: string) => names.get(code) ?? code;
  const sections = await getTranslations("page.nav");
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[{ label: sections("plans"), href: "/plans" }]}
      title={t("overview.title")}
      lede={t("overview.lede")}
    >
      <AskedWrong unknown={unknown} />
      <Models {...{ words, nameOf }} rows={modelRows(states, supportModels)} />
      <Waits {...{ words, nameOf, states }} />
      <Cases {...{ words, nameOf, states }} />
    </Page>
  );
}
