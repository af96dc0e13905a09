import { getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { toErase } from "@/lib/persons/queries";
import { personIds } from "@/lib/persons/schema";
import { addressWith } from "@/lib/request/address";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { decline, erase } from "@/app/[locale]/(session)/directory/retention/actions";
import { Goes } from "./goes";

interface Props {
  searchParams: Promise<Search>;
}

async function asked({ searchParams }: Props) {
  const search = await searchParams;
  const actor = await requireActor("person.erase", addressWith("/directory/retention/erase", search));
  const query = heeded(withoutFields(readQuery({ person: personIds }, search)));
  return { actor, query, ...(await toErase(actor, query.filters.person ?? [])) };
}

export async function generateMetadata(props: Props) {
  const { told } = await asked(props);
  const t = await getTranslations("retention");
  return titled(told.length > 0 ? t("erase.title", { count: told.length, name: told[0]?.name ?? "" }) : t("title"));
}

/** Opened by the coordinator before anything is erased: precisely what goes, what stays, and no way back after. */
export default async function Erase(props: Props) {
  const { actor, query, told, seen } = await asked(props);
  const [t, sections, texts] = [
    await getTranslations("retention"),
    await getTranslations("page.nav"),
    await formTexts(),
  ];
  const trail = [
    { label: sections("directory"), href: "/directory" },
    { label: t("title"), href: "/directory/retention" },
  ];
  const [one] = told;
  if (!one)
    return (
      <Page actor={actor} section="directory" trail={trail} title={t("title")}>
        <AskedWrong unknown={query.unknown} />
        <p>{t("erase.nobody")}</p>
      </Page>
    );
  const request = told.length === 1 ? one.request : null;
  const day = today();
  const isHeld = told.some(({ leaves }) => leaves.appointments.some(({ endsOn }) => endsOn === null || endsOn > day));
  return (
    <Page
      actor={actor}
      section="directory"
      trail={trail}
      title={t("erase.title", { count: told.length, name: one.name })}
      lede={t("erase.lede")}
    >
      <AskedWrong unknown={query.unknown} />
      <Form action={erase} texts={{ ...texts, conflict: t("erase.goes") }}>
        <input type="hidden" name="person" value={told.map(({ id }) => id).join(",")} />
        <input type="hidden" name="seen" value={seen} />
        {told.map((person) => (
          <Goes key={person.id} person={person} isOnly={told.length === 1} />
        ))}
        <p className="hint max-w-measure">
          {t("erase.freeText")} {t("erase.backups")}
        </p>
        {isHeld && <Notice>{t("erase.held")}</Notice>}
        <div className="actions">
          {!isHeld && <button className="button">{t("erase.confirm", { count: told.length })}</button>}
          <a href="/directory/retention">{t("erase.cancel")}</a>
        </div>
      </Form>
      {request && (
        <section id="decline">
          <h2>{t("erase.decline")}</h2>
          <p className="lede">{t("erase.declineLede", { name: one.name })}</p>
          <Form action={decline} texts={texts} labels={{ reason: t("erase.reason") }}>
            <input type="hidden" name="requestId" value={request.id} />
            <TextArea name="reason" label={t("erase.reason")} />
            <button className="button quiet">{t("erase.declineButton")}</button>
          </Form>
        </section>
      )}
    </Page>
  );
}
