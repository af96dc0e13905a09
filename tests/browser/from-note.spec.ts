import { makeOfNote } from "./from-note";
import { test } from "./test";

test("a note becomes a meeting", ({ page }) => makeOfNote(page, 2097));
