import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another living process holds the folder. */
export class FolderHeld extends Error {}

interface Holder {
  pid: number;
  /** The process's start time in clock ticks since boot, where the system tells: a number may be given out again. */
  started: string | null;
}

/** @returns field 22 of /proc/<pid>/stat (proc(5)), or null where there is no such file. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function lives({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return started === null || startOf(pid) === started;
}

function read(file: string): { text: string; holder: Holder } | null {
  try {
    const text = readFileSync(file, "utf8");
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    return null;
  }
}

/**
 * Takes the folder for this process until it ends: two processes on one embedded database lose data silently.
 * @throws FolderHeld with one line naming the process that has it.
 */
export function holdFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "held-by.json");
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = read(file);
    if (found && lives(found.holder))
      throw new FolderHeld(`${folder} is held by process ${found.holder.pid}: stop it first, or set another DATA_DIR.`);
    setAside(file, found?.text);
  }
  process.once("exit", () => {
    if (read(file)?.text === mine) rmSync(file, { force: true });
  });
}

/** Moves a dead process's mark away; if another start was quicker and it is that one's mark, puts it back. */
function setAside(file: string, expected: string | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside)?.text === expected) rmSync(aside, { force: true });
  else renameSync(aside, file);
}
