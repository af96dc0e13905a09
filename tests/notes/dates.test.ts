import { expect, test } from "vitest";
import { datesIn } from "@/lib/notes/read/dates";

test.each([
  ["26-27 May 2015", "2015-05-26", "2015-05-27"],
  ["26 to 27 May 2015", "2015-05-26", "2015-05-27"],
  ["26 and 27 May 2015", "2015-05-26", "2015-05-27"],
  ["26–27 May, 2015", "2015-05-26", "2015-05-27"],
  ["May 26-27, 2015", "2015-05-26", "2015-05-27"],
  ["May 26 and 27, 2015", "2015-05-26", "2015-05-27"],
  ["May 26 – June 2, 2015", "2015-05-26", "2015-06-02"],
  ["30 June - 1 July 2016", "2016-06-30", "2016-07-01"],
  ["30 June 2016 to 1 July 2016", "2016-06-30", "2016-07-01"],
  ["December 30, 2015 - January 2, 2016", "2015-12-30", "2016-01-02"],
  ["30 December 2015 – 2 January 2016", "2015-12-30", "2016-01-02"],
  ["10 April 2014", "2014-04-10", "2014-04-10"],
  ["26/05/2015", "2015-05-26", "2015-05-26"],
  ["26/05/2015 - 27/05/2015", "2015-05-26", "2015-05-27"],
  ["26.05.2015-27.05.2015", "2015-05-26", "2015-05-27"],
  ["26-27/05/2015", "2015-05-26", "2015-05-27"],
  ["26.-27.05.2015", "2015-05-26", "2015-05-27"],
  ["26.-27. May 2015", "2015-05-26", "2015-05-27"],
  ["2015-05-26", "2015-05-26", "2015-05-26"],
  ["2015-05-26/2015-05-27", "2015-05-26", "2015-05-27"],
  ["26th to 27th of May 2015", "2015-05-26", "2015-05-27"],
  ["the 26th and 27th May 2015", "2015-05-26", "2015-05-27"],
  ["Tuesday, 26 May and Wednesday, 27 May 2015", "2015-05-26", "2015-05-27"],
  ["Tuesday 26 – Wednesday 27 May 2015", "2015-05-26", "2015-05-27"],
  ["Tuesday, May 26, 2015 to Wednesday, May 27, 2015", "2015-05-26", "2015-05-27"],
  ["from 26 until 27 May 2015", "2015-05-26", "2015-05-27"],
  ["26, 27 and 29 May 2015", "2015-05-26", "2015-05-29"],
  ["26, 27 May and 3 June 2015", "2015-05-26", "2015-06-03"],
  ["4, 5 and 7 March 2019, Geneva", "2019-03-04", "2019-03-07"],
  ["26 - 27 MAY 2015", "2015-05-26", "2015-05-27"],
  ["26 Sept. 2015", "2015-09-26", "2015-09-26"],
  ["May 2015", "2015-05", "2015-05"],
  ["26 et 27 mai 2015", "2015-05-26", "2015-05-27"],
  ["26-27 мая 2015 г.", "2015-05-26", "2015-05-27"],
  ["October 23rd and 24th, 2019", "2019-10-23", "2019-10-24"],
  ["28 June-1 July 2016", "2016-06-28", "2016-07-01"],
  ["(26-27 May 2015)", "2015-05-26", "2015-05-27"],
  ["27-26 May 2015", "2015-05-27", "2015-05-26"],
])("%s", (text, start, end) => {
  expect(datesIn(text)).toMatchObject([{ start, end }]);
  expect(datesIn(`held in Belgrade on ${text}, Belgrade (Serbia)`)).toMatchObject([{ start, end }]);
});

test("what is no date is none, and two dates are two", () => {
  expect(datesIn("resolution 1540 (2004), FSC.DEC/4/15, 23 of 57 States, at 10:30, 99 %, May I")).toEqual([]);
  expect(datesIn("May 2015, 10 experts").map(({ start }) => start)).toEqual(["2015-05"]);
  expect(datesIn("Bratislava (24 October 2018), Rome (5-6 October 2017) and Berlin (November 2016)")).toMatchObject([
    { start: "2018-10-24" },
    { start: "2017-10-05", end: "2017-10-06" },
    { start: "2016-11" },
  ]);
});

test("days of the week and of the month are checked", () => {
  expect(datesIn("Monday, 26 May 2015")[0]?.faults).toEqual(["26 May 2015 is a Tuesday, the note says Monday."]);
  expect(datesIn("31 June 2015")[0]?.faults).toEqual(["There is no 31 June 2015."]);
  expect(datesIn("26, 27 and 29 May 2015")[0]?.days).toEqual(["2015-05-26", "2015-05-27", "2015-05-29"]);
  expect(datesIn("26, 27 and 28 May 2015")[0]?.days).toEqual([]);
  expect(datesIn("05/06/2015")[0]?.doubtful).toBe(true);
});
