/** Lists of any length, some rows of which cannot be taken, each for a reason that is known beforehand. */

const states = "AT BE BG HR CZ DE EE FI FR GR HU IE IT LV LT LU MT NL NO PL PT RO SK SI ES SE CH UA GB US".split(" ");
const functions = ["deputy", "New York mission", "assistance"];

/** Each kind of bad row: what is wrong with it, by the keys of the reasons. */
const kinds: Record<string, { spoil: (cells: string[]) => string[]; keys: string[] }> = {
  state: { spoil: ([, ...rest]) => ["Atlantis", ...rest], keys: ["unknownState"] },
  noState: { spoil: ([, ...rest]) => ["", ...rest], keys: ["noState"] },
  function: { spoil: ([state = "", , ...rest]) => [state, "Chief wizard", ...rest], keys: ["unknownFunction"] },
  noName: { spoil: ([state = "", held = "", , , ...rest]) => [state, held, "Given", "", ...rest], keys: ["noName"] },
  email: { spoil: (cells) => cells.with(4, "not an address"), keys: ["email"] },
  telephone: { spoil: (cells) => cells.with(5, "514 36"), keys: ["telephone"] },
  day: { spoil: (cells) => cells.with(6, "31.2.2025"), keys: ["day"] },
  early: { spoil: (cells) => cells.with(6, "1999-01-01"), keys: ["appointmentDay"] },
  two: { spoil: (cells) => cells.with(4, "bad@@address").with(5, "12"), keys: ["email", "telephone"] },
};

export const badKinds = Object.keys(kinds);

interface Generated {
  text: string;
  bad: { row: number; kind: string; keys: string[] }[];
}

/** @param count how many rows. @param bad how many of them cannot be taken, spread over the list. */
export function generateList(count: number, bad: number): Generated {
  const every = Math.floor(count / bad);
  const spoilt: Generated["bad"] = [];
  const lines = Array.from({ length: count }, (_, place) => {
    const cells = [
      states[place % states.length] ?? "",
      functions[Math.floor(place / states.length) % functions.length] ?? "",
      `Given ${letters(place)}`,
      `Family-${letters(place)}`,
      `person.${place}@example.org`,
      `+43 1 ${String(100000 + place)}`,
      "2025-03-01",
      `Desk ${place}, "Arms Control"; South`,
    ];
    if (place % every !== every - 1 || spoilt.length === bad) return cells;
    const kind = badKinds[spoilt.length % badKinds.length] ?? "";
    spoilt.push({ row: place + 2, kind, keys: kinds[kind]?.keys ?? [] });
    return kinds[kind]?.spoil(cells) ?? cells;
  });
  const quoted = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const heading = ["State", "Function", "Given names", "Family name", "E-mail", "Telephone", "Since", "Position"];
  return { text: [heading, ...lines].map((cells) => cells.map(quoted).join(",")).join("\r\n"), bad: spoilt };
}

const letters = (number: number): string =>
  (number >= 26 ? letters(Math.floor(number / 26) - 1) : "") + String.fromCharCode(97 + (number % 26));
