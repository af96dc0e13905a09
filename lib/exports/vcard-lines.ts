// How vCard writes a line: https://www.rfc-editor.org/rfc/rfc6350; iCalendar folds its lines, and escapes parts, just so (RFC 5545, 3.1 and 3.3.11).
import { Buffer } from "node:buffer";

const longestLine = 75;

/** A text as a value (RFC 6350, 3.4). A semicolon has no meaning there, and some readers would show its backslash. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\,]/g, (found) => `\\${found}`)
    .replace(/\n/g, "\\n");

/** A text as one part of a value that has several, parted by semicolons. */
export const escapedPart = (text: string): string => escaped(text).replaceAll(";", "\\;");

const carets: Record<string, string> = { "^": "^^", "\n": "^n", '"': "^'" };

/** A parameter's value, in quotation marks where it needs them; RFC 6868 for what they cannot hold. */
export function parameter(text: string): string {
  const safe = text.replace(/\r\n?/g, "\n").replace(/[\^\n"]/g, (found) => carets[found] ?? "");
  return /[:;,]/.test(safe) ? `"${safe}"` : safe;
}

/** A line of at most 75 octets, what is longer on lines that begin with a space; no letter is torn apart (RFC 6350, 3.2). */
export function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ["", 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longestLine) {
      lines.push(current);
      [current, octets] = [" ", 1];
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
