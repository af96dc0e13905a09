const begin = "%PDF-";
const end = "%%EOF";
/** Where readers look for the end of a file (ISO 32000-2, Annex C; Acrobat's implementation note 18 of PDF 1.7). */
const tail = 1024;

const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** @returns whether a file is a PDF by what is in it: its header and its end (ISO 32000-2, 7.5.2 and 7.5.5). */
export function isPdf(bytes: Uint8Array): boolean {
  return (
    /^%PDF-[12]\.\d/.test(textOf(bytes.subarray(0, begin.length + 3))) && textOf(bytes.subarray(-tail)).includes(end)
  );
}
