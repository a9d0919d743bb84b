// Why nobody is at work on a day, in words: "en søndag", "2. påskedag".
import { dayOff, type DayOff, type IsoDate } from "../plan";
import { formatDate } from "./format";
import type { Language } from "./language";

const NAMES: Readonly<Record<Language, Readonly<Record<DayOff, string>>>> = {
  da: {
    saturday: "en lørdag",
    sunday: "en søndag",
    "new-years-day": "nytårsdag",
    "maundy-thursday": "skærtorsdag",
    "good-friday": "langfredag",
    "easter-sunday": "påskedag",
    "easter-monday": "2. påskedag",
    "prayer-day": "store bededag",
    "ascension-day": "Kristi himmelfartsdag",
    "whit-sunday": "pinsedag",
    "whit-monday": "2. pinsedag",
    "constitution-day": "grundlovsdag",
    "christmas-eve": "juleaftensdag",
    "christmas-day": "1. juledag",
    "boxing-day": "2. juledag",
    "new-years-eve": "nytårsaftensdag",
  },
  en: {
    saturday: "a Saturday",
    sunday: "a Sunday",
    "new-years-day": "New Year’s Day",
    "maundy-thursday": "Maundy Thursday",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "prayer-day": "General Prayer Day",
    "ascension-day": "Ascension Day",
    "whit-sunday": "Whit Sunday",
    "whit-monday": "Whit Monday",
    "constitution-day": "Constitution Day",
    "christmas-eve": "Christmas Eve",
    "christmas-day": "Christmas Day",
    "boxing-day": "Boxing Day",
    "new-years-eve": "New Year’s Eve",
  },
};

/** "en søndag"; empty on a working day. */
export function dayOffText(date: IsoDate, language: Language): string {
  const day = dayOff(date);
  return day === undefined ? "" : NAMES[language][day];
}

/** "14. juli 2024, en søndag"; on a working day the date alone. */
export function dateWithDayOff(date: IsoDate, language: Language): string {
  const day = dayOffText(date, language);
  return day === "" ? formatDate(date, language) : `${formatDate(date, language)}, ${day}`;
}
