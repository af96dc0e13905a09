import type { LikeTold } from "@/lib/overlaps/words";

interface LikeListProps {
  list: LikeTold[];
  /** What is said of those that are very much alike. */
  strong: string;
}

/** Activities that are like another, each with why. */
export function LikeList({ list, strong }: LikeListProps) {
  if (list.length === 0) return null;
  return (
    <ul className="like-list">
      {list.map((one) => (
        <li key={one.href} className={one.strong ? "strong" : undefined}>
          {one.strong && <b className="mark">{strong}</b>}
          <a href={one.href} target="_blank">
            {one.title}
          </a>
          <span className="block">{one.organisers}</span>
          <span className="source block">{one.about}</span>
          <span className="source block">{one.why}.</span>
        </li>
      ))}
    </ul>
  );
}
