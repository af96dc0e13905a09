import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { StateName } from "@/lib/database/generated/client";
import { align } from "./align";
import { readChairmanships, readStates } from "./files";

type File = ReturnType<typeof readStates>;
type Name = Omit<StateName, "id">;

function namesOf({ code, english, translations, former, formerInFrench }: File[number]): Name[] {
  const current = { stateCode: code, validUntil: null, untilPrecision: null };
  const { source, confidence } = translations;
  return [
    { ...current, language: "en", ...english },
    ...Object.entries(translations.names).map(([language, name]) => ({
      ...current,
      language,
      ...name,
      source,
      confidence,
    })),
    ...[
      ...former.map((name) => ({ ...name, language: "en" })),
      ...formerInFrench.map((name) => ({ ...name, language: "fr" })),
    ].map(({ validUntil, ...name }) => ({
      stateCode: code,
      ...name,
      validUntil: validUntil.date,
      untilPrecision: validUntil.precision,
    })),
  ];
}

// One name is current in each language: where the file corrects it, the row is the same.
const nameKey = ({ stateCode, language, name, validUntil }: Name) =>
  [stateCode, language, validUntil ? name : ""].join("/");

/** Loads the 57 participating States, their names in six languages and who held the Chairmanship. */
export async function loadStates(transaction: Transaction): Promise<void> {
  const states = readStates();
  await align(transaction, {
    subject: "State",
    wanted: states.map(({ tile: [tileColumn, tileRow], english, translations, former, formerInFrench, ...state }) => ({
      ...state,
      tileColumn,
      tileRow,
    })),
    existing: await transaction.state.findMany(),
    key: ({ code }) => code,
    id: ({ code }) => code,
    update: ({ code }, data) => transaction.state.update({ where: { code }, data }),
    create: (data) => transaction.state.createManyAndReturn({ data }),
  });
  await align(transaction, {
    subject: "StateName",
    wanted: states.flatMap(namesOf),
    existing: await transaction.stateName.findMany(),
    key: nameKey,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.stateName.update({ where: { id }, data }),
    create: (data) => transaction.stateName.createManyAndReturn({ data }),
  });
  await align(transaction, {
    subject: "Chairmanship",
    wanted: readChairmanships(),
    existing: await transaction.chairmanship.findMany(),
    key: ({ year }) => String(year),
    id: ({ year }) => String(year),
    update: ({ year }, data) => transaction.chairmanship.update({ where: { year }, data }),
    create: (data) => transaction.chairmanship.createManyAndReturn({ data }),
  });
}
