import { expect, test } from "vitest";
import { KeptPages } from "@/server/kept-pages.mjs";

test("a page is kept until something is written", () => {
  const pages = new KeptPages<string>();
  pages.begin()("/states", "the directory", 100);
  expect(pages.find("/states")).toBe("the directory");
  expect(pages.find("/plans")).toBeUndefined();
  pages.forget();
  expect(pages.find("/states")).toBeUndefined();
});

test("a page that was begun before a write is not kept after it", () => {
  const pages = new KeptPages<string>();
  const keep = pages.begin();
  pages.forget();
  keep("/states", "as it was", 100);
  expect(pages.find("/states")).toBeUndefined();
});

test("pages never fill the memory", () => {
  const pages = new KeptPages<number>();
  for (let page = 0; page < 100; page += 1) pages.begin()(`/${page}`, page, 1024 * 1024);
  const standing = Array.from({ length: 100 }, (_, page) => pages.find(`/${page}`)).filter(
    (page) => page !== undefined,
  );
  expect(standing.length).toBeLessThanOrEqual(64);
  expect(pages.find("/99")).toBe(99);
});
