import { listed, readable } from "./readable";

/** Bodies that go by an article within a sentence. */
const article = (label: string, index: number) =>
  index > 0 && /^(?:Government|Ministry|Permanent|Conflict|Office|Chairmanship|Secretariat)\b/.test(label)
    ? "the "
    : "";

/** @returns "Organization for Security and Co-operation in Europe (OSCE) and the Government of the Republic of Serbia". */
export const organisersOf = (labels: readonly string[], label: string): string =>
  readable(
    [listed(labels.map((one, index) => `${article(one, index)}${one}`)), labels.join("; ")],
    (form) => `${label}: ${form}`,
    ({ organisers }) =>
      organisers.length === labels.length &&
      organisers.every((read, index) => labels[index]?.toLowerCase().endsWith(read.toLowerCase())),
  );
