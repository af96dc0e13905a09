import "server-only";
import { wordsOf, type Translator } from "@/i18n/words-of";
import { fullName } from "@/lib/contacts/rules";
import type { Transaction } from "@/lib/database/client";
import { formatDate, plainDate, today } from "@/lib/dates";
import { fold } from "@/lib/fold";
import { requestContext } from "@/lib/request/context";
import type { Plan } from "./rules";
import type { PlanTold } from "./told";

/** Somebody in the directory who may be the same person as the new one. */
async function namesakes(transaction: Transaction, { person, channels }: Plan): Promise<string[]> {
  if (person.id !== null) return [];
  const email = channels.find(({ kind }) => kind === "email")?.value ?? "";
  const known = await transaction.person.findMany({
    where: { erasedAt: null, appointments: { some: {} } },
    select: {
      givenNames: true,
      familyName: true,
      appointments: {
        orderBy: { startsOn: "desc" },
        select: { stateCode: true, channels: { where: { kind: "email" }, select: { value: true } } },
      },
    },
  });
  const name = fold(fullName(person));
  const isSame = (other: (typeof known)[number]) =>
    fold(fullName(other)) === name ||
    (email !== "" &&
      other.appointments.some((held) =>
        held.channels.some(({ value }) => value.toLowerCase() === email.toLowerCase()),
      ));
  return known.filter(isSame).map((other) => `${fullName(other)} (${other.appointments[0]?.stateCode ?? ""})`);
}

function sayAccount(
  t: Translator<"appoint">,
  { account, person }: Plan,
  roleOf: (role: string) => string,
): [string, boolean] {
  const name = fullName(person);
  switch (account.kind) {
    case "taken":
      return [t("check.taken", { email: account.email, name: account.name, role: roleOf(account.role) }), true];
    case "noEmail":
      return [t("check.noEmail", { name }), true];
    case "notAsked":
      return [t("check.notAsked", { name }), false];
    default:
      return [t(`check.${account.kind}`, { name, email: account.email }), false];
  }
}

/** Says what a plan comes to, in the reader's language. */
export async function sayPlan(transaction: Transaction, plan: Plan): Promise<PlanTold> {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "appoint");
  const words = await wordsOf(locale);
  const day = (date: string) => formatDate(date, "day", locale);
  const { person, ends, nominationId, startsOn } = plan;
  const name = fullName(person);
  const held = words(`states.functions.${plan.function}`);
  const state = await transaction.stateName.findFirst({
    where: { stateCode: plan.stateCode, language: locale, validUntil: null },
    select: { name: true },
  });
  const nomination =
    nominationId &&
    (await transaction.nomination.findUnique({
      where: { id: nominationId },
      select: { reference: true, datedOn: true },
    }));
  const [account, isDoubtful] = sayAccount(t, plan, (role) => words(`page.roles.${role as "expert"}`));
  const lines = [
    ["function", held],
    ["state", state?.name ?? plan.stateCode],
    ["person", [person.honorific, name].filter(Boolean).join(" ")],
    ["position", plan.position],
    ["organisation", plan.organisation],
    ...plan.channels.map(({ kind, value, visibility }) => [
      kind,
      `${value} (${words(`entry.visibilities.${visibility}`)})`,
    ]),
    ["startsOn", day(startsOn)],
    [
      "nomination",
      nomination &&
        (nomination.datedOn
          ? words("states.state.nominatedOn", {
              reference: nomination.reference,
              date: day(plainDate(nomination.datedOn)),
            })
          : nomination.reference),
    ],
  ] as const;
  const effects = [
    t(startsOn > today() ? "check.startsLater" : "check.starts", { name, function: held, date: day(startsOn) }),
    ends &&
      t(ends.endsOn ? "check.endsInstead" : "check.ends", {
        name: ends.name,
        since: day(ends.startsOn),
        date: day(startsOn),
        instead: ends.endsOn ? day(ends.endsOn) : "",
      }),
    ends === null && plan.function === "primary" && t("check.endsNobody"),
    !isDoubtful && account,
    plan.proposalId && t("check.accepts"),
  ];
  const same = await namesakes(transaction, plan);
  const warnings = [
    isDoubtful && account,
    same.length > 0 && t("check.namesakes", { names: same.join(", ") }),
    nominationId === null && t("check.noNomination"),
  ];
  return {
    lines: lines.flatMap(([label, text]) => (text ? [{ label: t(`fields.${label as "function"}`), text }] : [])),
    effects: effects.filter((effect) => typeof effect === "string"),
    warnings: warnings.filter((warning) => typeof warning === "string"),
  };
}
