import { makeOfNote } from "../from-note";
import { test } from "../test";

test.use({ javaScriptEnabled: false });

test("a note becomes a meeting without a script", ({ page }) => makeOfNote(page, 2098));
