import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { activitiesAddress, readFilters, typedFilters } from "@/lib/activities/filters";
import { checked } from "@/lib/activities/asked";
import { ownFeedKey } from "@/lib/activities/own-feed";
import { heeded, withoutFields, type Search } from "@/lib/request/query";
import { keep } from "./actions";

interface Props {
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("activitiesSeen.ownFeed"))("title"));

/** Opened by somebody of the network who wants what they may see in their own calendar, and leaves with its address. */
export default async function OwnFeedPage({ searchParams }: Props) {
  const query = heeded(withoutFields(await checked(readFilters(await searchParams))));
  const typed = typedFilters(query.typed);
  const actor = await requireActor("activityFeed.keep", activitiesAddress(typed, "/activities/feed"));
  const [t, seen, key] = [
    await getTranslations("activitiesSeen.ownFeed"),
    await getTranslations("activitiesSeen"),
    await ownFeedKey(actor),
  ];
  const portal = process.env.PORTAL_URL ?? "http://localhost:3000";
  const address = key && activitiesAddress({ key, ...typed }, `${portal}/activities.ics`);
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: seen("title"), href: activitiesAddress(typed) }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong unknown={query.unknown} />
      {address ? (
        <>
          <p className="max-w-measure">
            <code className="break-all">{address}</code>
          </p>
          <p className="mt-3">
            <a href={address.replace(/^https?:/, "webcal:")}>{seen("ways.feed")}</a>
          </p>
        </>
      ) : (
        <p>{t("none")}</p>
      )}
      <p className="notice">{t("secret")}</p>
      <Form action={keep} texts={await formTexts()}>
        <div className="actions">
          <button className={address ? "button quiet" : "button"} name="feed" value="make">
            {t(address ? "again" : "make")}
          </button>
          {address && (
            <button className="button quiet" name="feed" value="end">
              {t("end")}
            </button>
          )}
        </div>
      </Form>
    </Page>
  );
}
