// What a ZIP says of itself, before anything of it is unpacked (APPNOTE.TXT, 4.3.12 and 4.3.16).

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** A file in a ZIP. */
export interface ZipEntry {
  name: string;
  /** What it comes to unpacked, in bytes. */
  size: number;
  packed: number;
  /** 0: as it is; 8: deflated. */
  method: number;
  /** Where its own header stands. */
  at: number;
}

/** @returns the files in a ZIP, as its directory lists them; null where it is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return null;
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @returns the names in a ZIP and what they would come to unpacked, in bytes; null where it is none. */
export function listZip(bytes: Uint8Array): { names: string[]; size: number } | null {
  const entries = zipEntries(bytes);
  return entries && { names: entries.map(({ name }) => name), size: entries.reduce((sum, { size }) => sum + size, 0) };
}
