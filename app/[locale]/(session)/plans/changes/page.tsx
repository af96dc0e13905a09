import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { formatMoment } from "@/lib/dates";
import { planChanges } from "@/lib/plans/changes";
import { planReader } from "@/lib/plans/reader";
import { changeWords } from "@/lib/plans/say-changes";
import { heeded, namesIn, unknownNames, type Search } from "@/lib/request/query";
import { mark } from "./actions";
import { WeeklyMail } from "./weekly";

interface Props {
  searchParams: Promise<Search>;
}

const address = "/plans/changes";
/** How far back somebody looks who has marked nothing yet. */
const firstLook = 90 * 24 * 60 * 60 * 1000;

async function asked({ searchParams }: Props) {
  const search = await searchParams;
  const query = heeded({ errors: {}, unknown: unknownNames(namesIn(search), ["done"]) });
  return { ...query, isMarked: search.done === "marked" };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("planChanges"))("title"));
}

/** What is new in the plans since the reader last looked: opened by who follows several States, to read just that. */
export default async function ChangesPage(props: Props) {
  const actor = await requireActor("planChanges.read", address);
  const [{ unknown, isMarked }, t, locale, { seenAt, weekly }, sections] = [
    await asked(props),
    await getTranslations("planChanges"),
    await getLocale(),
    await planReader(actor),
    await getTranslations("page.nav"),
  ];
  const now = new Date();
  const changes = await planChanges(actor, { since: seenAt ?? new Date(now.getTime() - firstLook), until: now });
  const tell = await changeWords(locale);
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[{ label: sections("plans"), href: "/plans" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong unknown={unknown} />
      {isMarked && <Notice kind="good">{t("marked")}</Notice>}
      <p>{seenAt ? t("since", { moment: formatMoment(seenAt, locale) }) : t("first")}</p>
      {changes.length === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <>
          <table className="listed">
            <caption>{t("caption", { count: changes.length })}</caption>
            <thead>
              <tr>
                {(["when", "state", "what"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map(tell).map(({ id, at, state, stateCode, what }) => (
                <tr key={id}>
                  <td data-label={t("columns.when")}>{formatMoment(at, locale)}</td>
                  <th scope="row">
                    <a href={`/plans/${stateCode}`}>{state}</a>
                  </th>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Form action={mark} texts={await formTexts()} className="mt-4">
            <input type="hidden" name="until" value={now.toISOString()} />
            <p className="hint">{t("markHint")}</p>
            <button className="button">{t("mark")}</button>
          </Form>
        </>
      )}
      <WeeklyMail weekly={weekly} />
    </Page>
  );
}
