import { TextArea, TextField } from "@/components/form/field";
import { TickList } from "@/components/form/tick-list";
import type { Typed } from "@/lib/access/outcome";
import type { MeasureWords } from "./words";

const names = ["number", "text", "paragraphs", "weapons", "bodies", "deadline", "indicator"] as const;

/** What the fields of a measure are called, by their names. */
export const measureLabels = ({ t }: MeasureWords): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, t(`columns.${name}`)]));

/** All that is asked of a measure. */
export function MeasureFields({ words, initial }: { words: MeasureWords; initial: Typed }) {
  const { t, paragraphChoices, weaponChoices } = words;
  const at = (name: (typeof names)[number]) => ({
    name,
    label: t(`columns.${name}`),
    hint: t(`form.${name}Hint`),
    value: initial[name],
  });
  return (
    <>
      <div className="[&_.input]:max-w-40">
        <TextField {...at("number")} autoComplete="off" />
      </div>
      <TextArea {...at("text")} rows={4} />
      <TickList {...at("paragraphs")} choices={paragraphChoices} />
      <TickList {...at("weapons")} choices={weaponChoices} />
      <TextArea {...at("bodies")} />
      <div className="[&_.input]:max-w-56">
        <TextField {...at("deadline")} autoComplete="off" />
      </div>
      <TextArea {...at("indicator")} rows={2} />
    </>
  );
}
