/** What stands in the database where somebody's name was. */
export const erasedName = "(erased)";

/** The name that an account keeps once its holder is erased: an address that can never receive anything (RFC 2606, 2). */
export const erasedAddress = (accountId: string): string => `${accountId}@erased.invalid`;

export const standardYears = 5;
export const fewestYears = 1;
export const mostYears = 30;

/** @returns the day, "YYYY-MM-DD", by which a last appointment must have ended for its person to be listed for erasure. */
export function keptSince(today: string, years: number): string {
  const [year = "", ...rest] = today.split("-");
  const day = [String(Number(year) - years), ...rest].join("-");
  // 29 February has no like in most years.
  return day.endsWith("-02-29") && Number.isNaN(Date.parse(day)) ? day.replace(/29$/, "28") : day;
}
