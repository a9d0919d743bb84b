// Deadlines in words: "Afrapportering for 2. kvartal 2024", "3 krav: 2.1-1, 2.1-2 og 2.3-2"; "om 4 dage".
import type { Deadline } from "../../validation/deadlines";
import { formatList } from "../format";
import type { Language } from "../language";

/** More requirements than this are told by their number. */
const MOST_NAMED = 4;

const ORDINALS = ["1st", "2nd", "3rd", "4th"];

/** What is due. */
export function deadlineText(deadline: Deadline, language: Language): string {
  if (deadline.kind === "report") {
    const { quarter, planYear } = deadline;
    return language === "da"
      ? `Afrapportering for ${quarter}. kvartal ${planYear}`
      : `Report for the ${ORDINALS[quarter - 1] ?? String(quarter)} quarter of ${planYear}`;
  }
  const { ids } = deadline;
  const count =
    language === "da"
      ? `${ids.length} krav`
      : `${ids.length} ${ids.length === 1 ? "requirement" : "requirements"}`;
  return ids.length > MOST_NAMED ? count : `${count}: ${formatList(ids, language)}`;
}

/** How long there is: "i dag", "i morgen", "om 12 dage". */
export function daysLeftText(daysLeft: number, language: Language): string {
  if (language === "da")
    return daysLeft === 0 ? "i dag" : daysLeft === 1 ? "i morgen" : `om ${daysLeft} dage`;
  return daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
}
