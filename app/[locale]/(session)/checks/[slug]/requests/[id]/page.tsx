import { notFound } from "next/navigation";
import { checkWords } from "@/components/checks/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { checkBySlug, requestsOf } from "@/lib/checks/queries";
import { isOverdue } from "@/lib/checks/shown";
import { stateNames } from "@/lib/states/names";
import { Answer, Mail } from "@/app/[locale]/(session)/checks/[slug]/cells";
import { RecordForm } from "./record-form";
import { Trouble } from "./trouble";

interface Props {
  params: Promise<{ slug: string; id: string }>;
}

async function asked({ params }: Props) {
  const { slug, id } = await params;
  const actor = await requireActor("check.read", `/checks/${slug}/requests/${id}`);
  const check = (await checkBySlug(actor, slug)) ?? notFound();
  const row = (await requestsOf(actor, check)).find((request) => request.id === id) ?? notFound();
  const words = await checkWords();
  const state = (await stateNames(words.locale)).get(row.stateCode) ?? row.stateCode;
  return { actor, check, row, words, title: words.t("request.title", { name: row.name, State: state }) };
}

export const generateMetadata = async (props: Props) => titled((await asked(props)).title);

/** Opened by the coordinator after a call or a mail that came back, to note it on the one whom it concerns. */
export default async function RequestPage(props: Props) {
  const { actor, check, row, words, title } = await asked(props);
  const { t } = words;
  const functions = await getTranslations("states.functions");
  const mayRecord = can(actor, "check.record") && check.closedAt === null;
  return (
    <Page
      actor={actor}
      section="checks"
      trail={[
        { label: t("title"), href: "/checks" },
        { label: check.title, href: `/checks/${check.slug}` },
      ]}
      title={title}
      lede={functions(row.function)}
    >
      <dl className="facts">
        <dt>{t("request.answer")}</dt>
        <dd>
          <Answer
            row={row}
            words={words}
            openedAt={check.openedAt}
            overdue={check.closedAt === null && isOverdue(check.dueOn)}
          />
        </dd>
        <dt>{t("request.mail")}</dt>
        <dd>
          <Mail row={row} words={words} />
        </dd>
      </dl>
      {mayRecord && row.stands && row.answer === null && <RecordForm kind={check.kind} requestId={row.id} />}
      {mayRecord && <Trouble row={row} />}
    </Page>
  );
}
