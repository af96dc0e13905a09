export type Ids = Map<string, string>;

/** @returns the id of each row by its slug, the key under which the files name it. */
export const idsBySlug = (rows: { slug: string; id: string }[]): Ids => new Map(rows.map(({ slug, id }) => [slug, id]));

/** @throws where a file names what no file defines. */
export function idOf(ids: Ids, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`reference data names "${slug}", which is not there`);
  return id;
}
