// In which State a city lies where OSCE and United Nations meetings are held.
import { fold } from "@/lib/fold";

const cities: Record<string, string> = {
  AD: "Andorra la Vella",
  AL: "Tirana, Durres, Tirane",
  AM: "Yerevan, Erevan",
  AT: "Vienna, Wien, Vienne, Baden, Graz, Salzburg, Innsbruck, Linz, Laxenburg, Wiener Neustadt, Stadtschlaining",
  AZ: "Baku, Ganja",
  BA: "Sarajevo, Banja Luka, Mostar, Butmir, Jahorina, Neum",
  BE: "Brussels, Bruxelles, Brussel, Liège, Ghent, Antwerp",
  BG: "Sofia, Plovdiv, Varna",
  BY: "Minsk, Brest, Grodno, Gomel",
  CA: "Ottawa, Toronto, Montreal, Vancouver",
  CH: "Bern, Berne, Geneva, Genève, Genf, Spiez, Zurich, Basel, Lausanne, Lugano, Montreux",
  CY: "Nicosia, Limassol, Larnaca",
  CZ: "Prague, Praha, Brno",
  DE: "Berlin, Bonn, Wiesbaden, Munich, München, Frankfurt, Frankfurt am Main, Hamburg, Oberammergau, Cologne, Dresden, Potsdam, Eschborn",
  DK: "Copenhagen",
  EE: "Tallinn, Tartu",
  ES: "Madrid, Barcelona, Valencia, Seville, Córdoba, Malaga",
  FI: "Helsinki, Kuopio, Espoo",
  FR: "Paris, Strasbourg, Lyon, Nice",
  GB: "London, Wilton Park, Steyning, Edinburgh, Oxford, Cambridge, Belfast, Glasgow, Cardiff",
  GE: "Tbilisi, Batumi, Kutaisi",
  GR: "Athens, Thessaloniki, Corfu",
  HR: "Zagreb, Rakitje, Split, Dubrovnik, Bestovje",
  HU: "Budapest",
  IE: "Dublin",
  IS: "Reykjavik",
  IT: "Rome, Roma, Turin, Milan, Como, Vicenza, Trieste, Venice, Florence, Ispra",
  KG: "Bishkek, Osh, Issyk-Kul, Cholpon-Ata",
  KZ: "Astana, Nur-Sultan, Nursultan, Almaty, Alma-Ata, Kurchatov, Shymkent, Ust-Kamenogorsk, Aktau",
  LI: "Vaduz",
  LT: "Vilnius, Kaunas",
  LU: "Luxembourg, Luxembourg City",
  LV: "Riga, Jurmala",
  MC: "Monaco",
  MD: "Chisinau, Kishinev, Tiraspol",
  ME: "Podgorica, Budva, Becici, Danilovgrad, Kolašin, Bar",
  MK: "Skopje, Ohrid",
  MN: "Ulaanbaatar, Ulan Bator, Ulaan Baatar",
  MT: "Valletta, Malta, St. Julian's, Sliema",
  NL: "The Hague, Amsterdam, Den Haag, Rotterdam, Hague",
  NO: "Oslo, Bergen",
  PL: "Warsaw, Warszawa, Krakow, Cracow, Wroclaw, Gdansk, Lodz, Poznan, Tarnow",
  PT: "Lisbon, Porto, Lisboa",
  RO: "Bucharest, Cluj-Napoca, Constanta, Sinaia, Brasov",
  RS: "Belgrade, Beograd, Novi Sad, Nis",
  RU: "Moscow, Kaliningrad, Rostov-on-Don, Saint Petersburg, St. Petersburg, St Petersburg, Sochi, Kazan",
  SE: "Stockholm, Uppsala, Umeå, Malmo",
  SI: "Ljubljana, Bled, Portoroz, Maribor, Kranj",
  SK: "Bratislava, Kosice, Trencin",
  SM: "San Marino",
  TJ: "Dushanbe, Khujand",
  TM: "Ashgabat, Ashkhabad, Asgabat, Avaza, Awaza, Turkmenbashi",
  TR: "Ankara, Istanbul, Izmir, Antalya",
  UA: "Kyiv, Kiev, Kyyiv, Odesa, Odessa, Lviv, Kharkiv, Kharkov, Dnipro",
  US: "Washington, Washington D.C., Washington DC, New York, Monterey, Norfolk, Atlanta, Boston",
  UZ: "Tashkent, Samarkand, Bukhara",
  VA: "Vatican City",
};

const stateOf = new Map(
  Object.entries(cities).flatMap(([code, names]) =>
    names.split(", ").map((name) => [fold(name).trim(), code] as const),
  ),
);

/** @returns the State in which a city lies that is known here. */
export const stateOfCity = (city: string): string | null => stateOf.get(fold(city).trim()) ?? null;

const inText = /\p{Lu}[\p{L}\p{M}’']*\.?(?:[ -]\p{L}[\p{L}\p{M}’']*\.?){0,4}/gu;

/** A city found in a text. */
export interface FoundCity {
  city: string;
  code: string;
  from: number;
  to: number;
}

/** @returns the cities known here that a text names, in order. */
export function citiesIn(text: string): FoundCity[] {
  const found: FoundCity[] = [];
  for (const { 0: run, index } of text.matchAll(inText)) {
    const words = [...run.matchAll(/[^ -]+/g)];
    for (let first = 0; first < words.length; first += 1) {
      for (let count = Math.min(4, words.length - first); count > 0; count -= 1) {
        const from = words[first]?.index ?? 0;
        const last = words[first + count - 1];
        const city = run.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0));
        const code = /^\p{Lu}/u.test(city) ? stateOfCity(city) : null;
        if (code === null) continue;
        found.push({
          city: city.replace(/(?<!\.\p{Lu})\.$/u, ""),
          code,
          from: index + from,
          to: index + from + city.length,
        });
        first += count - 1;
        break;
      }
    }
  }
  return found;
}
