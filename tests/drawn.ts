import type { ReactNode } from "react";
import { prerender } from "react-dom/static";

/** A page as a browser without scripts gets it; nothing where the reader is sent away. */
export async function drawn(page: () => Promise<ReactNode>): Promise<string> {
  const wrong: unknown[] = [];
  const element = await page().catch((error: unknown) => {
    wrong.push(error);
    return null;
  });
  const { prelude } = await prerender(element, { onError: (error) => void wrong.push(error) });
  const text = await new Response(prelude).text();
  if (wrong.length === 0) return text;
  const { digest = "" } = wrong[0] as { digest?: string };
  if (/^NEXT_(REDIRECT|HTTP_ERROR)/.test(digest)) return "";
  throw wrong[0];
}
