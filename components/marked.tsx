interface MarkedProps {
  text: string;
  /** From which letter to which, in their order, the last excluded. */
  marks: readonly (readonly [number, number])[] | undefined;
}

/** A text with some of its letters marked: those that were searched for. */
export function Marked({ text, marks = [] }: MarkedProps) {
  return (
    <>
      {marks.map(([from, to], place) => [
        text.slice(marks[place - 1]?.[1] ?? 0, from),
        <mark key={from}>{text.slice(from, to)}</mark>,
      ])}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
