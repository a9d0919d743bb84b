// The days nobody is at work: against calendars of the years, and Easter against a table of known dates.
import { addDays, type DayOff, dayOff, easterSunday, isoDate } from "../../src/plan";

/** Easter Sundays as almanacs print them; 1818 and 1943 are the earliest and the latest there can be, 1981 and 2049 exceptions of other rules. */
const EASTERS = [
  "1818-03-22",
  "1943-04-25",
  "1954-04-18",
  "1981-04-19",
  "2000-04-23",
  "2008-03-23",
  "2011-04-24",
  "2014-04-20",
  "2016-03-27",
  "2019-04-21",
  "2023-04-09",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
  "2100-03-28",
];

test.each(EASTERS)("Easter Sunday is %s", (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
});

function daysOff(year: number): [string, DayOff][] {
  return Array.from({ length: 366 }, (_, day) => addDays(isoDate(year, 1, 1), day)).flatMap(
    (date): [string, DayOff][] => {
      const day = date.startsWith(String(year)) ? dayOff(date) : undefined;
      return day === undefined || day === "saturday" || day === "sunday" ? [] : [[date.slice(5), day]];
    },
  );
}

test("2023 had store bededag for the last time", () => {
  expect(daysOff(2023)).toEqual([
    ["01-01", "new-years-day"],
    ["04-06", "maundy-thursday"],
    ["04-07", "good-friday"],
    ["04-09", "easter-sunday"],
    ["04-10", "easter-monday"],
    ["05-05", "prayer-day"],
    ["05-18", "ascension-day"],
    ["05-28", "whit-sunday"],
    ["05-29", "whit-monday"],
    ["06-05", "constitution-day"],
    ["12-24", "christmas-eve"],
    ["12-25", "christmas-day"],
    ["12-26", "boxing-day"],
    ["12-31", "new-years-eve"],
  ]);
});

test("2024 has not: 26 April is a working day", () => {
  expect(daysOff(2024)).toEqual([
    ["01-01", "new-years-day"],
    ["03-28", "maundy-thursday"],
    ["03-29", "good-friday"],
    ["03-31", "easter-sunday"],
    ["04-01", "easter-monday"],
    ["05-09", "ascension-day"],
    ["05-19", "whit-sunday"],
    ["05-20", "whit-monday"],
    ["06-05", "constitution-day"],
    ["12-24", "christmas-eve"],
    ["12-25", "christmas-day"],
    ["12-26", "boxing-day"],
    ["12-31", "new-years-eve"],
  ]);
});

test.each([
  ["2024-04-14", "sunday"],
  ["2024-07-13", "saturday"],
  ["2024-07-14", "sunday"],
  ["2024-07-15", undefined],
  ["2024-10-14", undefined],
  ["2025-01-14", undefined],
  ["2024-04-26", undefined],
  ["2022-05-13", "prayer-day"],
])("%s is %s", (date, expected) => {
  expect(dayOff(date)).toBe(expected);
});
