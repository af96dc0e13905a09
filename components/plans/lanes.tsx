"use client";

import type { DrawnLane } from "@/lib/plans/timeline";
import { Bar, type Letters } from "./bar";

/** A State on the timeline; without `lane` nothing is known of its plans. */
export interface StateLane {
  code: string;
  name: string;
  lane?: DrawnLane;
  /** What the bar draws, in words. */
  text?: string;
}

interface LanesProps {
  lanes: StateLane[];
  letters: Letters;
  now: number;
  nothing: string;
  /** What every address of a State's plans ends with. */
  query: string;
}

/** A bar a State, made where each is sent once as figures: a server component would send every element of them as well. */
export function Lanes({ lanes, letters, now, nothing, query }: LanesProps) {
  return (
    <ul>
      {lanes.map(({ code, name, lane, text }) => (
        <li key={code}>
          <a href={`/plans/${code}${query}`}>{name}</a>
          {lane ? (
            <Bar lane={lane} letters={letters} now={now} label={`${name}: ${text ?? ""}`} />
          ) : (
            <span className="source">{nothing}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
