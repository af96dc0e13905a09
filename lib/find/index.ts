import "server-only";
import MiniSearch from "minisearch";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { kept } from "@/lib/database/kept";
import { today } from "@/lib/dates";
import { findables, type Findable } from "./documents";
import { latin, spellings, wordsIn } from "./spelling";

/** Something found: how well, by which spellings, and whether by what it is itself called. */
export interface Match {
  document: Findable;
  score: number;
  terms: string[];
  isOwn: boolean;
}

/** Asks for all words or for any of them. */
export interface Index {
  /** Words that begin as asked, in any spelling. */
  begun(words: string[]): Match[];
  /** Words that hold what was asked inside. */
  inside(words: string[]): Match[];
  /** Words that differ by a letter or two. */
  near(words: string[], combineWith: "AND" | "OR"): Match[];
}

const fields = ["names", "position", "address", "organisation", "state"] as const;
/** What a person is called by: of a State or an organisation alone, those themselves are found. */
const own = new Set<string>(["names", "position", "address"]);
const boost = { names: 4, position: 2, address: 2, organisation: 1, state: 1 };

/** Fewer letters are inside of nearly everything. */
const leastInside = 3;

/** How many letters may be wrong in a word. */
const wrongLetters = (term: string) => (term.replace("~", "").length > 6 ? 2 : term.length > 3 ? 1 : false);

/** Where all texts of a document stand as one: a word must not run from one into the next. */
const together = (texts: string[]) => texts.join("\n");

function build(documents: Findable[]): Index {
  const search = new MiniSearch<Findable>({
    fields: [...fields],
    extractField: (document, field) =>
      field === "id" ? document.id : together(document[field as (typeof fields)[number]]),
    tokenize: wordsIn,
    processTerm: spellings,
    searchOptions: { boost, prefix: true, weights: { prefix: 0.6, fuzzy: 0.3 } },
  });
  search.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const words = new Map(
    documents.map((document) => [
      document,
      wordsIn(together([...document.names, ...document.position, ...document.address])),
    ]),
  );

  const ask = (asked: string[], combineWith: "AND" | "OR", fuzzy: boolean) => {
    // Each word may be found in any of its spellings.
    const queries = asked.map((word) => ({
      combineWith: "OR" as const,
      queries: [word],
      ...(fuzzy && { fuzzy: wrongLetters }),
    }));
    return search.search({ combineWith, queries }).flatMap(({ id, score, terms, match }): Match[] => {
      const document = byId.get(String(id));
      if (!document) return [];
      const isOwn = Object.values(match).some((matched) => matched.some((field) => own.has(field)));
      return [{ document, score, terms, isOwn: document.kind !== "person" || isOwn }];
    });
  };

  return {
    begun: (asked) => ask(asked, "AND", false),
    near: (asked, combineWith) => ask(asked, combineWith, true),
    inside(asked) {
      const parts = asked.map(latin);
      if (parts.some((part) => part.length < leastInside)) return [];
      return documents.flatMap((document): Match[] => {
        const found = parts.map((part) => words.get(document)?.filter((word) => latin(word).includes(part)) ?? []);
        if (found.some((terms) => terms.length === 0)) return [];
        return [{ document, score: 0, terms: found.flat(), isOwn: true }];
      });
    },
  };
}

/** @returns what the actor may search, made once for each state of the data and each kind of reader. */
export const indexFor = (actor: Actor, language: string): Promise<Index> =>
  kept(`find ${scopeOf(actor)} ${language} ${today()}`, async () => build(await findables(actor, language)));
