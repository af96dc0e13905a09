import { Sourced } from "@/components/sourced";

/** A line of words: quiet (`source`) or said as a doubt; `href` makes it a link, else http addresses in it are. */
export interface Line {
  text: string;
  tone?: "source" | "doubt" | undefined;
  href?: string | undefined;
}

/** Lines of words, one below the other. */
export function Lines({ lines }: { lines: Line[] }) {
  return lines.map(({ text, tone, href }, place) => (
    <p key={place} className={tone}>
      {href ? <a href={href}>{text}</a> : <Sourced text={text} />}
    </p>
  ));
}
