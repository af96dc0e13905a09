"use client";

import { Marked } from "@/components/marked";
import type { FoundRow } from "@/lib/find/rows";
import type { DirectoryLine } from "@/lib/states/lines";

/** A row, and what a search found of it: hidden where it found nothing, so that the script may show it again. */
export interface FoundLine extends DirectoryLine {
  found?: FoundRow | undefined;
  /** Its place among all, where the rows stand in the order of what was found. */
  place?: number | undefined;
  hidden?: boolean | undefined;
}

interface DirectoryLinesProps {
  lines: FoundLine[];
  vacant: string;
  noChannel: string;
}

/** The rows, made where each is sent once as words: a server component would send every element of them as well. */
export function DirectoryLines({ lines, vacant, noChannel }: DirectoryLinesProps) {
  return (
    <tbody id="directory">
      {lines.map((line) => {
        const { code, name, person, organisation, also, email, number, found } = line;
        const mark = (text: string) => <Marked text={text} marks={found?.marks[text]} />;
        return (
          <tr key={code} data-code={code} data-find={line.find} data-place={line.place} hidden={line.hidden}>
            <th scope="row">
              <a href={`/states/${code}`}>{mark(name)}</a>
              {found?.reason && <span className="source block">{mark(found.reason)}</span>}
            </th>
            <td>
              {person ? <b>{mark(person)}</b> : <span className="doubt">{vacant}</span>}
              {organisation && <span className="source block">{mark(organisation)}</span>}
              {also && <span className="source block">{mark(also)}</span>}
            </td>
            <td>
              {email && <a href={`mailto:${email}`}>{mark(email)}</a>}
              {number && <span className="block whitespace-nowrap">{number}</span>}
              {line.unreachable && <span className="source">{noChannel}</span>}
            </td>
            <td>{line.confirmed && <span className={line.isOld ? "fresh old" : "fresh"}>{line.confirmed}</span>}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
