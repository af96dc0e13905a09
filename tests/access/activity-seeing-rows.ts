/** The rows of the matrix on seeing activities: taking them along, a feed of one's own. */
import type { Row } from "./matrix";

export const activitySeeingRows = (network: Row["may"]): Record<string, Row> => ({
  "app/[locale]/(session)/activities/export/file/route.ts#POST": {
    may: network,
    form: () => Promise.resolve({ format: "csv" }),
  },
  "app/[locale]/(session)/activities/feed/actions.ts#keep": {
    may: network,
    form: () => Promise.resolve({ feed: "make" }),
  },
});
