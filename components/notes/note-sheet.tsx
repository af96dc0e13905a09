import { Fragment } from "react";
import type { Block, Run } from "@/lib/notes/write/blocks";
import type { NotePart, NoteSheet } from "@/lib/notes/write/sheet";
import "./notes.css";

const runsOf = (runs: Run[]) =>
  runs.map(({ text, bold }, index) => (bold ? <b key={index}>{text}</b> : <Fragment key={index}>{text}</Fragment>));

/** Points that follow one another are one list. */
function groupsOf(blocks: Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.bullet && last?.[0]?.bullet) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Paragraphs and points. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return groupsOf(blocks).map(([first, ...more], index) =>
    first?.bullet ? (
      <ul key={index}>
        {[first, ...more].map(({ runs }, place) => (
          <li key={place}>{runsOf(runs)}</li>
        ))}
      </ul>
    ) : (
      <p key={index}>{runsOf(first?.runs ?? [])}</p>
    ),
  );
}

function Part({ label, inline, blocks: [first, ...more] }: NotePart) {
  if (!inline || !first)
    return (
      <>
        <h3>{label}</h3>
        <Blocks blocks={[...(first ? [first] : []), ...more]} />
      </>
    );
  return (
    <>
      <p>
        <b>{label}:</b> {runsOf(first.runs)}
      </p>
      <Blocks blocks={more} />
    </>
  );
}

/** A note as it looks on paper. */
export function NotePaper({ sheet: { title, remarks, parts, footnote } }: { sheet: NoteSheet }) {
  return (
    <article className="note-paper" lang="en" aria-labelledby="note-title">
      <h2 id="note-title">
        {title}
        <sup>1</sup>
      </h2>
      {remarks.map((remark) => (
        <p key={remark} className="remark">
          {remark}
        </p>
      ))}
      {parts.map((part) => (
        <Fragment key={part.name}>{Part(part)}</Fragment>
      ))}
      <p className="footnote">
        <sup>1</sup> {footnote}
      </p>
    </article>
  );
}
