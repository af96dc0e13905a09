import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { likeFrom, strongFrom } from "@/lib/overlaps/rules";

export const generateMetadata = async () => titled((await getTranslations("overlaps.rules"))("title"));

const parts = ["states", "subject", "time", "people", "work", "organisers"] as const;

/** Opened by whoever was told that an activity is like theirs and asks who says so; they leave knowing how it is reckoned. */
export default async function OverlapRules() {
  const actor = await currentActor();
  const [t, activities] = [await getTranslations("overlaps.rules"), await getTranslations("activitiesSeen")];
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: activities("title"), href: "/activities" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <p className="measure mb-4">{t("reckoning", { like: likeFrom, strong: strongFrom })}</p>
      <dl className="facts measure">
        {parts.map((part) => [
          <dt key={part}>{t(`${part}.name`)}</dt>,
          <dd key={`${part}-text`}>{t(`${part}.text`)}</dd>,
        ])}
      </dl>
      <h2>{t("notTitle")}</h2>
      <p className="measure">{t("not")}</p>
      <h2>{t("wordsTitle")}</h2>
      <p className="measure">{t("words")}</p>
      <h2>{t("strongTitle")}</h2>
      <p className="measure">{t("strong")}</p>
    </Page>
  );
}
