import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { currentEntries } from "@/lib/contacts/entries";
import { fullName } from "@/lib/contacts/rules";
import { stateFacts } from "@/lib/states/state";
import { EntryForm } from "./entry-form";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ entry?: string | string[] }>;
}

/** The entry asked for; where none is, one's own, else that of the Point of Contact. */
async function asked({ params, searchParams }: Props) {
  const { code } = await params;
  const { entry: id } = await searchParams;
  const actor = await requireActor("entry.edit", `/states/${code}/edit`, { stateCode: code });
  const [state, entries] = await Promise.all([stateFacts(code, await getLocale()), currentEntries(actor, code)]);
  if (!state) notFound();
  const own = entries.find(({ personId }) => personId === actor.personId);
  const entry = id === undefined ? (own ?? entries[0]) : entries.find((found) => found.id === id);
  if (id !== undefined && !entry) notFound();
  return { actor, state, entry, others: entries.filter((found) => found !== entry) };
}

export async function generateMetadata(props: Props) {
  const { entry, state } = await asked(props);
  return titled((await getTranslations("entry"))("title", { name: entry ? fullName(entry) : state.name }));
}

/** Opened by a Point of Contact when something in the entry has changed, and by the coordinator for any State. */
export default async function EditEntry(props: Props) {
  const [t, states, sections, { actor, state, entry, others }] = [
    await getTranslations("entry"),
    await getTranslations("states"),
    await getTranslations("page.nav"),
    await asked(props),
  ];
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${state.code}` },
  ];
  const name = entry ? fullName(entry) : state.name;
  return (
    <Page
      actor={actor}
      section={state.code === actor.stateCode ? "yourState" : "states"}
      trail={trail}
      title={t("title", { name })}
      lede={entry ? t("lede", { function: states(`functions.${entry.function}`), state: state.name }) : t("nobody")}
    >
      {entry && <EntryForm entry={entry} />}
      {others.length > 0 && (
        <nav className="mt-10" aria-label={t("others")}>
          <p className="source">{t("others")}</p>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a href={`/states/${state.code}/edit?entry=${other.id}`}>
                  {states(`functions.${other.function}`)}, {fullName(other)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Page>
  );
}
