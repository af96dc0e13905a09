import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import { titled } from "@/components/title";
import { fieldLabels, saidFilters, seenWords } from "@/app/_views/activities/words";
import { getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { checked } from "@/lib/activities/asked";
import { activitiesAddress, fileFormats, filtersOf, readFileQuery, typedFilters } from "@/lib/activities/filters";
import { listActivities } from "@/lib/activities/queries";
import { heeded, withoutFields, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) =>
  heeded(withoutFields(await checked(readFileQuery(await searchParams))));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("activitiesSeen.file"))("title"));
}

/** The activities as a file: opened by who needs them in a briefing or a spreadsheet. */
export default async function TakeActivitiesPage(props: Props) {
  const [query, actor, words, resolution] = await Promise.all([
    asked(props),
    currentActor(),
    seenWords(),
    resolutionWords(),
  ]);
  const t = await getTranslations("activitiesSeen.file");
  const typed = typedFilters(query.typed);
  const filters = filtersOf(query.filters);
  const { all } = await listActivities(actor, filters, { when: "all", most: 1 });
  const mayKeep = can(actor, "activity.export");
  const back = activitiesAddress(typed);
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: words.seen("title"), href: back }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong complaints={await complaintsOf(query)} labels={fieldLabels(words)} unknown={query.unknown} />
      <dl className="facts max-w-measure">
        <dt>{t("filters")}</dt>
        <dd>{saidFilters(words, resolution, filters).join("; ") || t("noFilters")}</dd>
        <dt>{t("count")}</dt>
        <dd>{all}</dd>
      </dl>
      <p className="mt-3">
        <a href={back}>{t("back")}</a>
      </p>
      {all === 0 ? (
        <p className="notice">{t("nothing")}</p>
      ) : (
        <form
          method={mayKeep ? "post" : "get"}
          action={mayKeep ? "/activities/export/file" : "/activities/export/public"}
        >
          {Object.entries(typed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="hint">{t(mayKeep ? "hintReader" : "hintVisitor")}</p>
          <div className="actions">
            {fileFormats.map((format) => (
              <button key={format} className="button quiet" name="format" value={format}>
                {t(format)}
              </button>
            ))}
          </div>
        </form>
      )}
    </Page>
  );
}
