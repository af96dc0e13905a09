import type { Search } from "./query";

/** @returns an address with all that was asked of it. */
export function addressWith(path: string, search: Search): string {
  const asked = Object.entries(search).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked).toString()}` : path;
}
