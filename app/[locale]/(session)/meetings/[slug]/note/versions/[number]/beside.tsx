import { Blocks } from "@/components/notes/note-sheet";
import { blocksOf, textOf, type Block } from "@/lib/notes/write/blocks";

interface Side {
  heading: string;
  text: string | null;
}

interface BesideProps {
  one: Side;
  other: Side;
  nothing: string;
  /** Whether it stands below a heading of the third level. */
  deep?: boolean;
}

/** A text beside another version of it; paragraphs that the other has not are marked. */
export function Beside({ one, other, nothing, deep = false }: BesideProps) {
  const Heading = deep ? "h4" : "h3";
  const sides = [one, other].map(({ heading, text }) => ({ heading, blocks: blocksOf(text ?? "") }));
  return (
    <div className="beside">
      {sides.map(({ heading, blocks }, index) => (
        <div key={heading}>
          <Heading>{heading}</Heading>
          <Text blocks={blocks} others={sides[1 - index]?.blocks ?? []} nothing={nothing} />
        </div>
      ))}
    </div>
  );
}

function Text({ blocks, others, nothing }: { blocks: Block[]; others: Block[]; nothing: string }) {
  if (blocks.length === 0) return <p className="text-muted">{nothing}</p>;
  const known = new Set(others.map(textOf));
  return blocks.map((block, index) => (
    <div key={index} className={known.has(textOf(block)) ? undefined : "other"}>
      <Blocks blocks={[block]} />
    </div>
  ));
}
