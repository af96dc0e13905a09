import { randomUUID } from "node:crypto";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { offerLabels } from "@/components/offers/labels";
import { OfferFields } from "@/components/offers/offer-fields";
import { OwnerField } from "@/components/offers/owner-field";
import { offerTrail } from "@/components/offers/trail";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { currentActor, requireActor } from "@/lib/access/current";
import { ownerFor } from "@/lib/activities/whose";
import { planChoices } from "@/lib/meetings/plan-choices";
import { heeded, readQuery, type Search } from "@/lib/request/query";
import { add } from "./actions";

interface Props {
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("offers"))("new.title"));

/** Opened by a partner's project officer, a Point of Contact or the CPC who can do something for others; they leave with it to be found. */
export default async function NewOffer({ searchParams }: Props) {
  const actor = await requireActor("offer.add", "/activities/offers/new", ownerFor(await currentActor()));
  const { unknown } = heeded(readQuery({}, await searchParams));
  const t = await getTranslations("offers");
  return (
    <Page actor={actor} section="activities" trail={await offerTrail()} title={t("new.title")} lede={t("new.lede")}>
      <AskedWrong unknown={unknown} />
      <Form action={add} texts={await formTexts()} labels={await offerLabels()}>
        <input type="hidden" name="id" value={randomUUID()} />
        {can(actor, "activity.readAll") && <OwnerField {...await planChoices(await getLocale(), [])} />}
        <OfferFields initial={{ circle: "network" }} />
        <div className="actions">
          <button className="button">{t("new.do")}</button>
          <a href="/activities/offers">{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
