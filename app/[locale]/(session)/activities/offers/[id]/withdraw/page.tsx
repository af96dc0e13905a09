import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { offerTrail } from "@/components/offers/trail";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { askedOffer } from "../asked";
import { withdraw } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { offer } = await askedOffer(params, "withdraw");
  return titled((await getTranslations("offers"))("withdraw.title", { offer: offer.title }));
}

/** Opened by whoever offers, or the CPC, when it is offered no more. */
export default async function WithdrawOffer({ params }: Props) {
  const { actor, offer } = await askedOffer(params, "withdraw");
  const t = await getTranslations("offers");
  return (
    <Page
      actor={actor}
      section="activities"
      trail={await offerTrail(offer)}
      title={t("withdraw.heading")}
      lede={t("withdraw.lede")}
    >
      <Form action={withdraw} texts={await formTexts()}>
        <input type="hidden" name="offer" value={offer.id} />
        <input type="hidden" name="version" value={offer.version} />
        <div className="actions">
          <button className="button">{t("withdraw.do")}</button>
          <a href={`/activities/offers/${offer.id}`}>{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
