import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { complaintsOf } from "@/components/ask/complaints";
import { AskChoice } from "@/components/ask/fields";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { currentActor, requireActor } from "@/lib/access/current";
import { orders } from "@/lib/meetings/schema";
import { participantList, type ParticipantList } from "@/lib/participants/queries";
import { circles, readCardsQuery } from "@/lib/participants/schema";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";

type What = "nameCards" | "signInSheet";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

/** Whether of what is chosen there is nothing to print. */
function isEmpty(what: What, { delegations }: ParticipantList, { who, delegation }: CardsQuery["filters"]): boolean {
  const counts = (one: { present: boolean }) => one.present || who !== "present";
  const chosen = delegations.filter((one) => counts(one) && (delegation === undefined || one.id === delegation));
  return what === "signInSheet" ? chosen.length === 0 : !chosen.some(({ people }) => people.some(counts));
}

/** What the address of such a page asks for; a delegation that is not on the list, or a choice of nobody, makes no sense either. */
export async function askedToPrint(what: What, { params, searchParams }: Props) {
  const query = readCardsQuery(await searchParams);
  const { slug } = await params;
  const actor = await currentActor();
  if (can(actor, "cards.print") && (query.filters.who ?? query.filters.delegation) !== undefined) {
    const list = await participantList(actor, slug, { order: "en", who: "registered", contacts: "without" });
    const { delegation } = query.filters;
    if (list && delegation !== undefined && !list.delegations.some(({ id }) => id === delegation))
      query.errors.delegation = "unknownChoice";
    else if (list && isEmpty(what, list, query.filters)) query.errors.who = "unknownChoice";
  }
  return heeded(query);
}

type CardsQuery = ReturnType<typeof readCardsQuery>;

interface PrintFormProps {
  what: What;
  /** The last part of its address. */
  folder: string;
  slug: string;
  search: Search;
  query: CardsQuery;
  /** What would be printed, in words; null: nothing can be. */
  about: (list: ParticipantList) => ReactNode;
}

/** Where CPC staff choose what is printed for a meeting: in which order, for whom, of which delegation. */
export async function PrintForm({ what, folder, slug, search, query, about }: PrintFormProps) {
  const address = `/meetings/${slug}/${folder}`;
  const actor = await requireActor("cards.print", addressWith(address, search));
  const { order = "en", who = "registered" } = query.filters;
  const list = (await participantList(actor, slug, { order, who: "registered", contacts: "without" })) ?? notFound();
  const t = await getTranslations("cards");
  const complaints = await complaintsOf(query);
  if (complaints.who && query.filters.who) complaints.who = t("wrong");
  const labels = { order: t("order"), who: t("who"), delegation: t("delegation") };
  const said = about(list);
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
        { label: list.meeting.title, href: `/meetings/${slug}` },
      ]}
      title={t(`${what}.title`)}
      lede={t(`${what}.lede`)}
    >
      <AskedWrong complaints={complaints} labels={labels} unknown={query.unknown} />
      {said === null ? (
        <p className="notice">{t(what === "nameCards" && list.delegations.length > 0 ? "emptyNames" : "empty")}</p>
      ) : (
        <form method="post" action={`${address}/file`}>
          <input type="hidden" name="meeting" value={slug} />
          {said}
          <AskChoice
            name="delegation"
            label={labels.delegation}
            value={query.typed.delegation ?? ""}
            wrong={complaints.delegation}
            choices={[["", t("all")], ...list.delegations.map(({ id, name }): [string, string] => [id, name])]}
          />
          <AskChoice
            name="order"
            label={labels.order}
            value={query.typed.order ?? order}
            wrong={complaints.order}
            choices={orders.map((one) => [one, t(`orders.${one}`)])}
          />
          <AskChoice
            name="who"
            label={labels.who}
            value={query.typed.who ?? who}
            wrong={complaints.who}
            choices={circles.map((one) => [one, t(`whos.${one}`)])}
          />
          <div className="actions">
            <button className="button">{t("print")}</button>
            <span className="hint">{t("noted")}</span>
          </div>
        </form>
      )}
    </Page>
  );
}
