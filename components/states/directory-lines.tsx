"use client";

import type { DirectoryLine } from "@/lib/states/lines";
import { isFound } from "@/lib/states/search";

interface DirectoryLinesProps {
  lines: DirectoryLine[];
  search: string;
  vacant: string;
  noChannel: string;
}

/** The rows, made where each is sent once as words: a server component would send every element of them as well. */
export function DirectoryLines({ lines, search, vacant, noChannel }: DirectoryLinesProps) {
  return (
    <tbody id="directory">
      {lines.map(({ code, name, person, organisation, also, email, number, unreachable, confirmed, isOld, find }) => (
        <tr key={code} data-find={find} hidden={search !== "" && !isFound(find, search)}>
          <th scope="row">
            <a href={`/states/${code}`}>{name}</a>
          </th>
          <td>
            {person ? <b>{person}</b> : <span className="doubt">{vacant}</span>}
            {organisation && <span className="source block">{organisation}</span>}
            {also && <span className="source block">{also}</span>}
          </td>
          <td>
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {number && <span className="block whitespace-nowrap">{number}</span>}
            {unreachable && <span className="source">{noChannel}</span>}
          </td>
          <td>{confirmed && <span className={isOld ? "fresh old" : "fresh"}>{confirmed}</span>}</td>
        </tr>
      ))}
    </tbody>
  );
}
