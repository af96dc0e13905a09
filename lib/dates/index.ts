/** Days without a time, "YYYY-MM-DD", and how they are written. */
export { ageInDays, databaseDate, dayBefore, parseDay, periodEnd, periodStart, plainDate, today } from "./plain";
export { formatDate, formatDays, formatPeriod, formatRange, type RoughDate } from "./format";
export { formatMoment } from "./moment";
