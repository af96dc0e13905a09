import { getLocale, getTranslations } from "@/i18n/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { checkKinds } from "@/lib/checks/rules";
import { formatDate, today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";
import { CheckForm } from "./check-form";

interface Props {
  searchParams: Promise<{ kind?: string | string[] }>;
}

export const generateMetadata = async () => titled((await getTranslations("checks.new"))("title"));

/** Opened by the coordinator to ask all or some Points of Contact something by mail. */
export default async function NewCheck({ searchParams }: Props) {
  const actor = await requireActor("check.open", "/checks/new");
  const [t, kinds, locale, { kind: asked }] = [
    await getTranslations("checks.new"),
    await getTranslations("checks.kinds"),
    await getLocale(),
    await searchParams,
  ];
  const kind = checkKinds.find((known) => known === asked) ?? "confirmEntry";
  const day = today();
  const title = t(`names.${kind}`, { year: day.slice(0, 4), month: formatDate(day, "month", locale) });
  const states = (await listStates(locale, day)).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Page
      actor={actor}
      section="checks"
      trail={[{ label: (await getTranslations("checks"))("title"), href: "/checks" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <nav className="kinds" aria-label={t("kindsLabel")}>
        <ul>
          {checkKinds.map((one) => (
            <li key={one}>
              <a href={`/checks/new?kind=${one}`} aria-current={one === kind ? "page" : undefined}>
                {kinds(one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="lede">{t(`ledes.${kind}`)}</p>
      <CheckForm kind={kind} title={title} states={states} />
    </Page>
  );
}
