// Vienna's clocks and the moments that they show.
const zone = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Vienna", timeZoneName: "longOffset" });

/** How far Vienna is ahead of UTC at a moment, in minutes: 60 or 120. */
function offsetAt(moment: number): number {
  const name = zone.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, hours = "0", minutes = "0"] = /GMT\+(\d\d):(\d\d)/.exec(name) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * @param day "2027-05-12". @param time "09:30".
 * @returns the moment at which Vienna's clocks show it: the first of two where they are set back; where they are set forward
 * and never show it, the moment as many minutes after they were.
 */
export function momentInVienna(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [-1, 1].map((days) => shown - offsetAt(shown + days * 86_400_000) * 60_000) as [
    number,
    number,
  ];
  return new Date([before, after].find((moment) => moment + offsetAt(moment) * 60_000 === shown) ?? before);
}
