/** The time of day in Vienna, "09:04". */
export const viennaClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Vienna",
  hour: "2-digit",
  minute: "2-digit",
});
