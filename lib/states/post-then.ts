/** Whether a function was filled on a day, was known to be vacant, or nothing is on record of it. */
export type PostThen = "named" | "vacant" | "unknown";

/** @param since the first day of which there is a record. */
export function postThen(day: string, isFilled: boolean, since: string | undefined): PostThen {
  if (isFilled) return "named";
  return since !== undefined && since <= day ? "vacant" : "unknown";
}
