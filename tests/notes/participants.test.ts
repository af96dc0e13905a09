/** Who took part, in sentences that no list's label leads to. */
import { expect, test } from "vitest";
import { readNote } from "@/lib/notes/read/read-note";

const read = (participants: string) => {
  const { states, organisations, unsure } = readNote(
    `Information Note\n\nEvent: A meeting\n\nOrganisers: UNODA\n\nDate and venue: 26 May 2015, Belgrade, Serbia\n\nParticipants\n${participants}\n`,
  );
  return [states, organisations.map(({ name, acronym }) => acronym ?? name), unsure.map(({ text }) => text)];
};

test.each([
  ["Experts came from Kazakhstan, Mongolia and the Russian Federation.", ["KZ", "MN", "RU"], []],
  ["Guests had travelled all the way from Kazakhstan and Mongolia.", ["KZ", "MN"], []],
  ["We welcomed colleagues from Austria, Malta and the Holy See.", ["AT", "MT", "VA"], []],
  [
    "Representatives from Austria. Also attending were representatives of the United Nations Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA), the International Science and Technology Center (ISTC) and VERTIC.",
    ["AT"],
    ["UNRCCA", "ISTC", "VERTIC"],
  ],
  ["Austria and Malta. In attendance were also UNODA and the OPCW.", ["AT", "MT"], ["UNODA", "OPCW"]],
  ["Austria, Malta; from the UN: UNODA, UNICRI; and the OSCE", ["AT", "MT"], ["UNODA", "UNICRI", "OSCE"]],
  [
    "Austria and Malta were represented, as were UNODA and the OSCE Mission to Montenegro.",
    ["AT", "MT"],
    ["UNODA", "OSCE Mission to Montenegro"],
  ],
  ["Austria; Malta; OPCW; the academic community", ["AT", "MT"], ["OPCW"], ["academic community"]],
])("%s", (participants, states, organisations, unsure: string[] = []) => {
  expect(read(participants)).toEqual([states, organisations, unsure]);
});
