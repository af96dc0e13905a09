// Under which names States are written in notes, and which names belong to no participating State.
import { otherNames } from "@/lib/find/other-names";
import { fold } from "@/lib/fold";
import { groupBy } from "@/lib/group";
import states from "@/prisma/reference/states.json";

/** Long forms, spellings and slips that notes have, beside the names in the reference and those that people search by. */
const written: Record<string, string> = {
  AD: "Principality of Andorra",
  AZ: "Azerbaidjan, Azerbaijian, Azerbaizhan",
  BA: "Bosnia, Bosnia-Herzegovina, Bosnia i Hercegovina, Bosnia and Hercegovina, Bosnia Herzegovina, B&H",
  BY: "Bielorussia, Belarussia, Byelarus, Bielarus",
  CH: "Swiss Confederation",
  CY: "Republic of Cyprus",
  CZ: "Czech Rep., Czechia (Czech Republic)",
  DE: "Federal Republic of Germany, FRG",
  ES: "Kingdom of Spain",
  FR: "French Republic",
  GB: "United Kingdom of Great Britain and Northern Ireland, UK of Great Britain and Northern Ireland, UK of GB and Northern Ireland, United Kingdom (UK), United Kingdom of Great Britain, Great Britain and Northern Ireland, United Kingdom and Northern Ireland, Northern Ireland, U.K., England, Scotland, Wales",
  GR: "Hellenic Republic",
  HR: "Hrvatska",
  IE: "Republic of Ireland, Eire",
  IT: "Italian Republic",
  KG: "Kyrgystan, Kirgizia, Kirghizstan, Kyrghyzstan, Kyrgistan, Kirgistan, Kyrgyz, Kyrgyzia",
  KZ: "Kazakstan, Kazahstan, Qazaqstan",
  LI: "Lichtenstein, Principality of Liechtenstein",
  LU: "Luxemburg, Luxembourg (Grand Duchy of), Grand Duchy of Luxembourg",
  MC: "Principality of Monaco",
  MD: "Moldavia, Moldova (Republic of)",
  ME: "Montenegro (Republic of)",
  MK: "the former Yugoslav Republic of Macedonia, former Yugoslav Republic of Macedonia, FYR Macedonia, FYR of Macedonia, Macedonia (FYR), Macedonia (FYROM), Macedonia FYR, TFYR Macedonia, Macedonia (the former Yugoslav Republic of), North Macedonia (Republic of), former Yugoslavian Republic of Macedonia, Former Yugoslav Rep. of Macedonia, Former Yug. Rep. of Macedonia, FYRoM, Republic of Macedonia, The Republic of Macedonia",
  NL: "Netherlands (Kingdom of the), Kingdom of the Netherlands, Netherlands, Kingdom of Netherlands",
  PT: "Portuguese Republic",
  RO: "Roumania, Rumania",
  RU: "Russian Fed., Russia (Federation of)",
  SK: "Slovak Republic, Slovak Rep.",
  SM: "Republic of San Marino, San-Marino",
  TJ: "Tadjikistan, Tadzhikistan, Tajikstan, Tadschikistan, Tajikstan",
  TM: "Turkmenia, Turkmenstan",
  TR: "Turkiye, Turkey (Türkiye), Republic of Türkiye",
  UA: "the Ukraine",
  US: "United States, U.S., U.S.A., US, United States (US), United States of America (USA), États-Unis, USA (United States)",
  UZ: "Uzbekstan, Ouzbekistan, Uzbekhistan",
  VA: "Vatican City, Vatican City State, the Holy See (Vatican)",
};

/** Partners for Co-operation of the OSCE. */
const partners: Record<string, string> = {
  AF: "Afghanistan",
  AU: "Australia",
  DZ: "Algeria, Algérie",
  EG: "Egypt, Égypte",
  IL: "Israel, Israël",
  JO: "Jordan, Jordanie",
  JP: "Japan, Japon",
  KR: "Republic of Korea, Korea, South Korea, Korea (Republic of), ROK",
  MA: "Morocco, Maroc",
  TH: "Thailand, Thaïlande",
  TN: "Tunisia, Tunisie",
};

const elsewhere =
  "DPRK, Myanmar, Democratic People's Republic of Korea, North Korea, Kosovo, Palestine, State of Palestine, Iran (Islamic Republic of), Islamic Republic of Iran, Viet Nam, Syria, Syrian Arab Republic, People's Republic of China, PRC, UAE, Cote d'Ivoire, Congo, Democratic Republic of the Congo, Cabo Verde, East Timor, Burma, Swaziland, Lao PDR, Bolivarian Republic of Venezuela, United Republic of Tanzania, Republic of South Africa";

/** A name and whose it is: a participating State's code, or why it is none. */
export interface StateName {
  words: string[];
  code: string | null;
  /** Why it is no delegation of a participating State. */
  why: string | null;
  /** Letters that are a State only as capitals: "US". */
  capitals: boolean;
  /** Commas and brackets may stand within: "Macedonia (FYR)". */
  loose: boolean;
}

/** Said of a State that is none of the 57. */
const whyPartner = "a Partner for Co-operation, not a participating State";
const whyElsewhere = "not an OSCE participating State";

const forms = ["Republic of", "Kingdom of", "Principality of", "Grand Duchy of"];

function namesOf({ code, english, translations, former, formerInFrench = [] }: (typeof states)[number]): string[] {
  const short = english.name.replace(/^The /, "");
  const past = [...former, ...formerInFrench]
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("Serbia and Montenegro"));
  const inverted = forms.flatMap((form) => [`${form} ${short}`, `${short} (${form})`, `${short}, ${form}`]);
  const { fr, ru } = translations.names;
  const foreign = [
    ...Object.values(translations.names).map(({ name }) => name),
    ...["République de", "République du", "République d’", "Royaume de"].map((form) => `${form} ${fr.name}`),
    `Республика ${ru.name}`,
  ];
  const more = otherNames[code] ?? [];
  return [english.name, short, ...past, ...foreign, ...inverted, ...more, ...(written[code] ?? "").split(", ")];
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const codes = new Set(states.map(({ code }) => code));

function namesElsewhere(): string[] {
  const others = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter(
      (code) =>
        !codes.has(code) &&
        !(code in partners) &&
        !/^(?:AA|EU|EZ|UN|Q[M-Z]|X[A-JL-Z]|ZZ|DD|SU|YU|CS|BU|UK)$/.test(code),
    );
  const names = others.flatMap((code) => regions.of(code) ?? []);
  return [...names, ...names.map((name) => name.replace(/ & /g, " and ")), ...elsewhere.split(", ")];
}

function entry(name: string, code: string | null, why: string | null): StateName {
  const words = fold(name.replace(/&/g, " and ")).trim().split(" ");
  return { words, code, why, capitals: /^[A-Z][A-Za-z]?[A-Z.]{0,4}$/.test(name), loose: /[,(]/.test(name) };
}

/** Every name by its first word, the longest first. */
export const stateNames: ReadonlyMap<string, StateName[]> = (() => {
  const all = [
    ...states.flatMap((state) =>
      namesOf(state)
        .filter(Boolean)
        .map((name) => entry(name, state.code, null)),
    ),
    ...Object.values(partners).flatMap((names) => names.split(", ").map((name) => entry(name, null, whyPartner))),
    ...namesElsewhere().map((name) => entry(name, null, whyElsewhere)),
  ];
  const seen = new Map<string, StateName>();
  for (const name of all) if (!seen.has(name.words.join(" "))) seen.set(name.words.join(" "), name);
  const byFirst = groupBy([...seen.values()], ({ words }) => words[0] ?? "");
  for (const names of byFirst.values()) names.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
})();
