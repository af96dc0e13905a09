/** ISO 639-1: every language that has a code of two letters. */
const codes =
  "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(
    " ",
  );

const names = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  names.set(locale, known);
  return known;
}

/** @returns "English, Serbian": what languages are called in another, as people write them in a list. */
export const languageNames = (languages: string[], locale: string): string =>
  languages.map((code) => namesIn(locale).of(code) ?? code).join(", ");

const spoken = (name: string) => name.normalize("NFC").toLowerCase();

const byName = new Map<string, Map<string, string>>();

/** The codes by what the languages are called in another, and by themselves. */
function codesIn(locale: string): Map<string, string> {
  const known =
    byName.get(locale) ??
    new Map(
      codes.flatMap((code) => [[code, code] as const, [spoken(namesIn(locale).of(code) ?? code), code] as const]),
    );
  byName.set(locale, known);
  return known;
}

/** @returns the codes of languages written as a list of names or codes; null where one of them is unknown. */
export function languagesNamed(list: string, locale: string): string[] | null {
  const known = codesIn(locale);
  const asked = list
    .split(/[,;/\n]/)
    .map((name) => spoken(name.trim()))
    .filter((name) => name !== "");
  const found = asked.map((name) => known.get(name));
  return found.every((code) => code !== undefined) ? [...new Set(found)] : null;
}
