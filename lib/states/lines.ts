import "server-only";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { freshnessTexts } from "@/lib/contacts/freshness-texts";
import { fullName } from "@/lib/contacts/rules";
import { kept } from "@/lib/database/kept";
import { today } from "@/lib/dates";
import { directory, type DirectoryRow } from "./directory";

/** A State's row of the directory as the network reads it: what it says, in words. */
export interface DirectoryLine {
  code: string;
  name: string;
  /** The primary Point of Contact; without one the function is vacant. */
  person?: string | undefined;
  organisation?: string | undefined;
  /** "also Deputy ..." */
  also?: string | undefined;
  email?: string | undefined;
  number?: string | undefined;
  /** No channel of theirs may be seen. */
  unreachable?: boolean | undefined;
  confirmed?: string | undefined;
  isOld?: boolean | undefined;
  /** What the row is found by. */
  find: string;
}

/** @returns every State's row as the network reads it, by its code. */
export async function directoryLines(actor: Actor): Promise<Map<string, DirectoryLine>> {
  const locale = await getLocale();
  return kept(`directory lines ${scopeOf(actor)} ${locale} ${today()}`, async () => {
    const [rows, say] = await Promise.all([directory(actor, locale), lineWords()]);
    return new Map(rows.map((row) => [row.code, say(row)]));
  });
}

async function lineWords(): Promise<(row: DirectoryRow) => DirectoryLine> {
  const [t, freshness] = [await getTranslations("states"), await freshnessTexts()];
  return ({ code, name, entries, words }) => {
    const primary = entries.find((entry) => entry.function === "primary");
    const others = entries.filter((entry) => entry !== primary);
    const functions = others.map((entry) => `${t(`inText.${entry.function}`)} ${fullName(entry)}`).join(", ");
    const also = functions ? t("table.also", { functions }) : undefined;
    if (!primary) return { code, name, also, find: words };
    const value = (...kinds: string[]) => primary.channels.find(({ kind }) => kinds.includes(kind))?.value;
    const { text, isOld } = freshness(primary);
    return {
      code,
      name,
      person: fullName(primary),
      organisation: primary.organisation ?? undefined,
      also,
      // How to reach somebody first.
      email: value("email"),
      number: value("telephone", "mobile"),
      unreachable: primary.channels.length === 0 || undefined,
      confirmed: text,
      isOld: isOld || undefined,
      find: words,
    };
  };
}
