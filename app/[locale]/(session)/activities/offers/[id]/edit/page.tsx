import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { offerLabels } from "@/components/offers/labels";
import { OfferFields } from "@/components/offers/offer-fields";
import { offerTrail } from "@/components/offers/trail";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { offerTyped } from "@/lib/offers/find-offer";
import { askedOffer } from "../asked";
import { edit } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { offer } = await askedOffer(params, "edit");
  return titled((await getTranslations("offers"))("edit.title", { offer: offer.title }));
}

/** Opened by whoever offers, or the CPC, when something about the offer changes. */
export default async function EditOffer({ params }: Props) {
  const { actor, offer } = await askedOffer(params, "edit");
  const [t, labels] = [await getTranslations("offers"), await offerLabels()];
  const address = `/activities/offers/${offer.id}`;
  return (
    <Page actor={actor} section="activities" trail={await offerTrail(offer)} title={t("edit.heading")}>
      <Form action={edit} texts={await formTexts()} labels={labels}>
        <input type="hidden" name="offer" value={offer.id} />
        <Seen
          name="version"
          value={String(offer.version)}
          text={t("edit.theirs")}
          nothing={t("edit.nothing")}
          labels={labels}
        />
        <OfferFields initial={offerTyped(offer)} />
        <div className="actions">
          <button className="button">{t("edit.do")}</button>
          <a href={address}>{t("leave")}</a>
        </div>
      </Form>
      <p className="mt-10">
        <a href={`${address}/withdraw`}>{t("edit.withdraw")}</a>
      </p>
    </Page>
  );
}
