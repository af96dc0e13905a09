// What a ZIP says of itself, before anything of it is unpacked (APPNOTE.TXT, 4.3.12 and 4.3.16).

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** @returns the names in a ZIP and what they would come to unpacked, in bytes; null where it is none. */
export function listZip(bytes: Uint8Array): { names: string[]; size: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return null;
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let size = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const length = view.getUint16(at + 28, true);
    size += view.getUint32(at + 24, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, size };
}
