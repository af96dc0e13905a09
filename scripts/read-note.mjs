// Reads an Information Note and prints what it says as JSON: `npm run --silent read-note -- FILE`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) stop("Say which file: npm run --silent read-note -- FILE");

/** @param {string} file @returns {Buffer} */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT") stop(`There is no file ${file}.`);
    return stop(code === "EISDIR" ? `${file} is a folder.` : `The file ${file} cannot be read.`);
  }
}

const troubles = {
  empty: "is empty.",
  notANote: "is no text, DOCX or PDF that can be read.",
  noText: "holds no text; a scanned page is only a picture.",
};

const bytes = bytesOf(file);
const root = fileURLToPath(new URL("..", import.meta.url));
const jiti = createJiti(import.meta.url, { alias: { "@": root.replace(/[\\/]$/, "") }, fsCache: false });
/** @type {typeof import("../lib/notes/files/text-of-file")} */
const { textOfFile } = await jiti.import("../lib/notes/files/text-of-file.ts");
/** @type {typeof import("../lib/notes/read/read-note")} */
const { readNote } = await jiti.import("../lib/notes/read/read-note.ts");

const read = await textOfFile(bytes);
if (typeof read === "string") stop(`${file} ${troubles[read]}`);
process.stdout.write(`${JSON.stringify(readNote(read.text), null, 2)}\n`);
