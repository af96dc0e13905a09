import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  page: number;
  pages: number;
  address: (page: number) => string;
}

/** From one page of a list to the next. */
export function Pages({ words: { seen }, page, pages, address }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="page-steps" aria-label={seen("pages.label")}>
      {page > 1 && (
        <a rel="prev" href={address(Math.min(page - 1, pages))}>
          {seen("pages.previous")}
        </a>
      )}
      <span className="source">{seen("pages.at", { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={address(page + 1)}>
          {seen("pages.next")}
        </a>
      )}
    </nav>
  );
}
