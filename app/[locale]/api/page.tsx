import { addresses, type ApiAddress } from "@/app/api/v1/addresses";
import { askApi } from "@/app/api/v1/ask";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { heeded, namesIn, unknownNames, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

async function asked({ searchParams }: Props) {
  return heeded({ errors: {}, unknown: unknownNames(namesIn(await searchParams), []) });
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("apiPage"))("title"));
}

/** As much of an answer as shows what it is like: of each list the first. */
function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(cut);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, cut(of)]));
}

async function Example({ address: { key, example } }: { address: ApiAddress }) {
  const t = await getTranslations("apiPage");
  const response = await askApi(key, example);
  const answer = (await response.json()) as Record<string, unknown>;
  // Of its own document the page is the readable form.
  const shown = key === "openapi" ? { openapi: answer.openapi, info: answer.info } : cut(answer);
  return (
    <details>
      <summary>{t("example", { address: example })}</summary>
      <pre tabIndex={0} aria-label={t("example", { address: example })}>
        {JSON.stringify(shown, null, 2)}
      </pre>
    </details>
  );
}

/** For whoever writes a program that reads the portal: which addresses there are, what they take and what comes back. */
export default async function ApiPage(props: Props) {
  const { unknown } = await asked(props);
  const t = await getTranslations("apiPage");
  return (
    <Page actor={await currentActor()} title={t("title")} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      <p>{t.rich("document", { link: (text) => <a href="/api/v1/openapi.json">{text}</a> })}</p>
      {addresses.map((address) => (
        <section key={address.key} className="api-address" id={address.key}>
          <h2>
            <code>GET {address.path}</code>
          </h2>
          <p>{t(`answers.${address.key}`)}</p>
          {address.parameters.length > 0 && (
            <dl className="facts max-w-measure">
              {address.parameters.flatMap((name) => [
                <dt key={name}>
                  <code>{name}</code>
                </dt>,
                <dd key={`${name} is`}>{t(`parameters.${name}`)}</dd>,
              ])}
            </dl>
          )}
          <Example address={address} />
        </section>
      ))}
      <h2>{t("againTitle")}</h2>
      <p className="max-w-measure">{t("again")}</p>
      <h2>{t("problemsTitle")}</h2>
      <p className="max-w-measure">{t("problems")}</p>
      <pre tabIndex={0} aria-label={t("problemsTitle")}>
        {JSON.stringify(await (await askApi("plans", "/api/v1/plans?on=soon")).json(), null, 2)}
      </pre>
      <h2>{t("feedsTitle")}</h2>
      <p className="max-w-measure">
        {t.rich("feeds", {
          atom: (text) => <a href="/plans.atom">{text}</a>,
          state: (text) => <a href="/plans/RS.atom">{text}</a>,
          ics: (text) => <a href="/meetings.ics">{text}</a>,
          activities: (text) => <a href="/activities.ics?state=KG">{text}</a>,
        })}
      </p>
    </Page>
  );
}
