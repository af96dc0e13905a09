import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { CheckboxField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { SelectField, TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import type { Actor } from "@/lib/access/actor";
import type { AppointQuery } from "@/lib/appointments/address";
import { appointmentsOf, beginningWith, type Beginning } from "@/lib/appointments/queries";
import { visibilities } from "@/lib/contacts/entry-form";
import { contactFunctions } from "@/lib/contacts/rules";
import { formatDate, today } from "@/lib/dates";
import { nominationsOf } from "@/lib/nominations/queries";
import { proposalFor, type Announced } from "@/lib/proposals/queries";
import { addressWith } from "@/lib/request/address";
import { appoint } from "./actions";
import { Steps } from "./steps";

interface AppointFormProps {
  actor: Actor;
  code: string;
  query: AppointQuery;
}

function beginningOf(proposal: Announced | null): Partial<Beginning> {
  if (!proposal) return {};
  const { honorific, givenNames, familyName, position, organisation, email, telephone } = proposal;
  const said = { honorific, givenNames, familyName, position, organisation, email, telephone };
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? ""]));
}

/** What to fill the form with, and whom it is about. */
async function begin(actor: Actor, code: string, { person, proposal: proposalId }: AppointQuery) {
  const proposal = proposalId ? await proposalFor(actor, proposalId) : null;
  if (proposalId && proposal?.stateCode !== code) notFound();
  const isNew = person === undefined || person === "new";
  const known = isNew ? null : await beginningWith(actor, person);
  if (!isNew && !known) notFound();
  const open = proposal?.decision === null ? proposal : null;
  return { personId: isNew ? "new" : person, known, proposal: open, start: known ?? beginningOf(open) };
}

/** Asks for all that an appointment says, then shows what would happen. */
export async function AppointForm({ actor, code, query }: AppointFormProps) {
  const [t, states, seenBy, entry, locale] = [
    await getTranslations("appoint"),
    await getTranslations("states"),
    await getTranslations("entry.visibilities"),
    await getTranslations("entry"),
    await getLocale(),
  ];
  const [{ personId, known, proposal, start }, allNominations, onRecord] = await Promise.all([
    begin(actor, code, query),
    nominationsOf(actor, code),
    appointmentsOf(actor, code),
  ]);
  const nominations = allNominations.filter(({ withdrawnAt }) => withdrawnAt === null);
  const day = (date: string) => formatDate(date, "day", locale);
  const label = (name: Parameters<typeof t>[0] extends infer Key ? Extract<Key, `fields.${string}`> : never) => t(name);
  const text = (name: "honorific" | "givenNames" | "familyName" | "position" | "organisation", hint?: string) => (
    <TextField
      name={name}
      label={t(`fields.${name}`)}
      hint={hint}
      value={start[name]}
      autoComplete="off"
      spellCheck={false}
    />
  );
  const seen = visibilities.map((one) => ({ value: one, label: seenBy(one) }));
  const others = onRecord.filter(({ standing, function: held }) => standing === "current" && held !== "primary");
  const { q: _q, person: _person, ...grounds } = query;
  const check = await getTranslations("appoint.check");
  return (
    <Form
      action={appoint}
      texts={{ ...(await formTexts()), conflict: check("title") }}
      labels={{
        honorific: label("fields.honorific"),
        givenNames: label("fields.givenNames"),
        familyName: label("fields.familyName"),
        function: label("fields.function"),
        position: label("fields.position"),
        organisation: label("fields.organisation"),
        startsOn: label("fields.startsOn"),
        email: label("fields.email"),
        telephone: label("fields.telephone"),
      }}
    >
      <Steps
        words={{
          title: check("title"),
          caption: check("caption"),
          effects: check("effects"),
          warnings: check("warnings"),
          submit: check("submit"),
          change: check("change"),
        }}
      >
        <input type="hidden" name="stateCode" value={code} />
        <input type="hidden" name="person" value={personId} />
        <input type="hidden" name="proposalId" value={proposal?.id ?? ""} />
        {proposal && (
          <Notice>
            {t("fromProposal", { by: proposal.proposedBy, date: day(today(proposal.proposedAt)) })}{" "}
            {proposal.note && t("noteSays", { note: proposal.note })}
          </Notice>
        )}
        <h2>{known ? known.name : t("newPerson")}</h2>
        <p className="hint mb-4">
          {known && t("known", { name: known.name })}{" "}
          <a href={addressWith(`/states/${code}/appoint`, { ...grounds, person: "known" })}>{t("other")}</a>
        </p>
        {!known && (
          <>
            {text("honorific", entry("honorificHint"))}
            {text("givenNames", entry("givenNamesHint"))}
            {text("familyName")}
          </>
        )}
        <h2>{t("post")}</h2>
        <SelectField
          name="function"
          label={t("fields.function")}
          value={query.function ?? proposal?.holder.function ?? "primary"}
          choices={contactFunctions.map((value) => ({ value, label: states(`functions.${value}`) }))}
        />
        {others.length > 0 && (
          <SelectField
            name="replaces"
            label={t("fields.replaces")}
            hint={t("replacesHint")}
            value={others.find(({ id }) => id === proposal?.appointmentId)?.id ?? ""}
            choices={[
              { value: "", label: t("nobody") },
              ...others.map(({ id, name, function: held }) => ({
                value: id,
                label: `${name} (${states(`functions.${held}`)})`,
              })),
            ]}
          />
        )}
        {text("position")}
        {text("organisation")}
        <h2>{t("reach")}</h2>
        <TextField
          name="email"
          label={t("fields.email")}
          type="email"
          value={start.email}
          autoComplete="off"
          spellCheck={false}
        />
        <SelectField
          name="emailVisibility"
          label={t("fields.emailVisibility")}
          value={start.emailVisibility ?? "network"}
          choices={seen}
        />
        <TextField
          name="telephone"
          label={t("fields.telephone")}
          hint={t("telephoneHint")}
          type="tel"
          value={start.telephone}
          autoComplete="off"
        />
        <SelectField
          name="telephoneVisibility"
          label={t("fields.telephoneVisibility")}
          value={start.telephoneVisibility ?? "states"}
          choices={seen}
        />
        <h2>{t("when")}</h2>
        <DayField name="startsOn" label={t("fields.startsOn")} hint={t("startsOnHint")} value={proposal?.effectiveOn} />
        <SelectField
          name="nominationId"
          label={t("fields.nominationId")}
          hint={
            <a className="inline-block py-1" href={addressWith(`/states/${code}/nominate`, grounds)}>
              {t("record")}
            </a>
          }
          value={query.nomination ?? ""}
          choices={[
            { value: "", label: t("noneOnRecord") },
            ...nominations.map(({ id, reference, datedOn }) => ({
              value: id,
              label: datedOn ? states("state.nominatedOn", { reference, date: day(datedOn) }) : reference,
            })),
          ]}
        />
        <CheckboxField name="account" label={t("account")} checked />
        <div className="actions">
          <button className="button">{t("toCheck")}</button>
        </div>
      </Steps>
    </Form>
  );
}
