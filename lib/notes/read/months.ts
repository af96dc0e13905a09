// Names of months and days of the week.
const months = [
  "january jan janvier января январь januar gennaio enero",
  "february feb fevrier февраля февраль februar febbraio febrero",
  "march mar mars марта март marz marzo",
  "april apr avril апреля апрель aprile abril",
  "may mai мая май maggio mayo",
  "june jun juin июня июнь juni giugno junio",
  "july jul juillet июля июль juli luglio julio",
  "august aug aout августа август agosto",
  "september sep sept septembre сентября сентябрь settembre septiembre",
  "october oct octobre октября октябрь oktober ottobre octubre",
  "november nov novembre ноября ноябрь noviembre",
  "december dec decembre декабря декабрь dezember dicembre diciembre",
];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const weekdayNames =
  "sunday sun monday mon tuesday tue tues wednesday wed wednes thursday thu thur thurs friday fri saturday sat";

/** The number of each month by its name, folded. */
export const monthCalled: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The number of each day of the week by its name, Sunday 0. */
export const weekdayCalled: ReadonlyMap<string, number> = new Map(
  weekdayNames.split(" ").map((name) => [name, weekdays.indexOf(name.slice(0, 3))]),
);

const english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** @returns the name of a day of the week, Sunday 0. */
export const weekdayName = (day: number): string => english[day] ?? "";

/** @returns the English name of a month, January 1; of a number that is no month's, the number. */
export function monthName(month: number): string {
  const [first = ""] = months[month - 1]?.split(" ") ?? [];
  return first === "" ? String(month) : first.charAt(0).toUpperCase() + first.slice(1);
}
