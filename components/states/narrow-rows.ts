// The table of the directory as the search field narrows it: the rows stand in the page as the server made them.
import { isFound } from "@/lib/states/search";

/**
 * Shows the rows that are meant, and what stands there when none is left.
 * @param meant what was typed, or the codes of the States that the portal found.
 * @returns how many are shown, and of how many.
 */
export function narrowRows(meant: string | string[]): [shown: number, total: number] {
  const body = document.getElementById("directory");
  const rows = [...document.querySelectorAll<HTMLElement>("#directory > tr")];
  const isMeant =
    typeof meant === "string"
      ? ({ dataset }: HTMLElement) => isFound(dataset.find ?? "", meant)
      : ({ dataset }: HTMLElement) => meant.includes(dataset.code ?? "");
  for (const row of rows) row.hidden = !isMeant(row);
  // Rows that came in the order of an earlier search go back to their own.
  if (rows[0]?.dataset.place !== undefined)
    body?.append(...rows.toSorted((one, other) => Number(one.dataset.place) - Number(other.dataset.place)));
  document.getElementById("found")?.setAttribute("hidden", "");
  const shown = rows.filter(({ hidden }) => !hidden).length;
  document.getElementById("directory-none")?.toggleAttribute("hidden", shown > 0);
  return [shown, rows.length];
}
