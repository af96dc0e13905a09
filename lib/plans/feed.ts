import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { visitor } from "@/lib/access/actor";
import { stateNames } from "@/lib/states/names";
import { asAtom } from "./atom";
import { planChanges } from "./changes";
import { changeWords } from "./say-changes";

const most = 50;
const portal = () => process.env.PORTAL_URL ?? "http://localhost:3000";
/** RFC 4151: ours since the year of the first feed. */
const tag = (of: string) => `tag:${new URL(portal()).hostname},2026:${of}`;

/** @returns the feed of changes to public plans, of all States or of one; null where there is no such State. */
export async function planFeed(locale: string, code?: string): Promise<string | null> {
  const name = code === undefined ? null : (await stateNames(locale)).get(code);
  if (name === undefined) return null;
  const [say, tell, changes] = await Promise.all([
    wordsOf(locale),
    changeWords(locale),
    planChanges(visitor, code === undefined ? {} : { stateCode: code }),
  ]);
  const path = code === undefined ? "/plans" : `/plans/${code}`;
  const [latest] = changes;
  return asAtom({
    id: tag(path.slice(1)),
    title: name === null ? say("planChanges.feed.title") : say("planChanges.feed.ofState", { state: name }),
    author: say("page.name"),
    self: `${portal()}${path}.atom`,
    page: `${portal()}${path}`,
    updated: latest?.at ?? new Date(0),
    entries: changes.slice(0, most).map((change) => {
      const { id, at, state, stateCode, what } = tell(change);
      return { id: tag(`change:${id}`), title: `${state}: ${what}`, at, page: `${portal()}/plans/${stateCode}` };
    }),
  });
}
