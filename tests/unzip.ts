/** Reads one file of a ZIP archive, as Word's documents are (APPNOTE.TXT 6.3, 4.3). */
import { inflateRawSync } from "node:zlib";

const [directoryEnd, entryHead] = [0x06054b50, 0x02014b50];

/** @returns the text of the entry of that name; throws where there is none. */
export function entryOf(archive: Buffer, name: string): string {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || archive.readUInt32LE(end) !== directoryEnd) throw new Error("no archive");
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === entryHead) {
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (archive.toString("utf8", at + 46, at + 46 + nameSize) === name) {
      const [method, size, local] = [
        archive.readUInt16LE(at + 10),
        archive.readUInt32LE(at + 20),
        archive.readUInt32LE(at + 42),
      ];
      const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(begin, begin + size);
      return (method === 0 ? bytes : inflateRawSync(bytes)).toString("utf8");
    }
    at += 46 + nameSize + extraSize + noteSize;
  }
  throw new Error(`no ${name}`);
}
