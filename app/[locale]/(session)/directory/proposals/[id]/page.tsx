import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { formatDate, today } from "@/lib/dates";
import { proposalFor } from "@/lib/proposals/queries";
import { stateFacts } from "@/lib/states/state";
import { Decide } from "./decide";

interface Props {
  params: Promise<{ id: string }>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function asked({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor("upkeep.read", `/directory/proposals/${id}`);
  const proposal = uuid.test(id) ? await proposalFor(actor, id) : null;
  const state = proposal && (await stateFacts(proposal.stateCode, await getLocale()));
  if (!state) notFound();
  return { actor, proposal, state };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("directory.proposal"))("title", { state: state.name }));
}

/** Opened by the coordinator to decide what a Point of Contact announced. */
export default async function OneProposal(props: Props) {
  const [t, fields, functions, locale, { actor, proposal, state }] = [
    await getTranslations("directory.proposal"),
    await getTranslations("appoint.fields"),
    await getTranslations("states.functions"),
    await getLocale(),
    await asked(props),
  ];
  const day = (date: string) => formatDate(date, "day", locale);
  const { holder, successor, honorific, decision, decidedAt, reason } = proposal;
  const lines: [string, string | null][] = [
    [t("by"), proposal.proposedBy],
    [t("on"), day(today(proposal.proposedAt))],
    [t("kind"), t(`kinds.${proposal.kind}`)],
    [t("holder"), `${holder.name} (${functions(holder.function)})`],
    [t("from"), day(proposal.effectiveOn)],
    [t("successor"), successor && [honorific, successor].filter(Boolean).join(" ")],
    [fields("position"), proposal.position],
    [fields("organisation"), proposal.organisation],
    [fields("email"), proposal.email],
    [fields("telephone"), proposal.telephone],
    [t("note"), proposal.note],
  ];
  return (
    <Page
      actor={actor}
      section="directory"
      trail={[{ label: t("trail"), href: "/directory" }]}
      title={t("title", { state: state.name })}
    >
      <dl className="facts max-w-measure">
        {lines.map(
          ([label, text]) =>
            text && [
              <dt key={`${label} label`}>{label}</dt>,
              <dd key={label} className="break-words whitespace-pre-line">
                {text}
              </dd>,
            ],
        )}
      </dl>
      {decision ? (
        <p className="notice">
          {t(`decided.${decision}`, { date: decidedAt ? day(today(decidedAt)) : "", reason: reason ?? "" })}
        </p>
      ) : (
        can(actor, "proposal.decide") && <Decide proposal={proposal} />
      )}
    </Page>
  );
}
