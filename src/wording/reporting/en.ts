// In English: "Report".
import { plural } from "../pane/plural";
import type { ReportingWording } from "./words";

export const english: ReportingWording = {
  period: "Period",
  choice: { Q1: "Q1", Q2: "Q2", Q3: "Q3", Q4: "Q4", year: "The year" },
  loading: "Looking the report through …",

  ready: {
    heading: "Ready to send",
    how: "Put right what is open, or answer for it with a reason. It is written in the table Afsendelse, where the department can read it.",
    state: { holds: "In order", open: "Open", ask: "To be looked at" },
    answered: "Answered for",
    whole: "Everything is in order or answered for.",
    lacking: (points) => `${plural(points, "point is", "points are")} lacking.`,
  },
  answer: {
    open: "Answer for it",
    again: "Answer anew",
    how: "The answer is for what stands in the way now. When something else does, it lapses.",
    reason: "Reason",
    by: "Given by",
    incomplete: "Write a reason and a name.",
    save: "Write the answer",
  },
  keep: {
    heading: "Keep the report",
    how: (isYear) =>
      isYear
        ? "Evaluates the plan as of the year’s last day, keeps the result in Rapporthistorik with the inputs behind it, and makes the sheet Målrapportering to print."
        : "Evaluates the plan as of the quarter’s last day, keeps the result in Rapporthistorik with the inputs behind it, and makes the report’s sheet to print.",
    button: (isYear) => (isYear ? "Keep the annual report" : "Keep the quarterly report"),
    again: "Keep again",
    kept: (day) => `Kept on ${day}. Nothing has changed since.`,
    outOfDate: (day) =>
      `Kept on ${day}, but something has changed since. Keep it again; the earlier one stays in Rapporthistorik.`,
    notOver: (period) => `${period} is not over. Its report can be kept the day after its last day.`,
  },
  mail: {
    heading: "The mail to the department",
    how: "Copy the text, or open it as a draft, and attach the workbook. Then write the date in the table Rapportering. The mail is in Danish.",
    notYet: "The text is ready when the report is kept, and every point is in order or answered for.",
    subject: "Subject",
    body: "Text",
    copySubject: "Copy the subject",
    copyBody: "Copy the text",
    copied: "Copied.",
    marked: "The text is marked. Press Ctrl+C.",
    open: "Open as a draft in the mail program",
    tooLong:
      "The draft leaves the goals out, for mail programs cut long links off. Copy the whole text instead.",
  },
  since: {
    heading: (period) => `Changed since the report for ${period}`,
    unchanged: "No goal or requirement has another status.",
    goal: (id) => `Goal ${id}`,
    requirement: (id) => `Requirement ${id}`,
    onlyTime: "No cell has changed; it is the day judged as of.",
    empty: "empty",
  },
  history: {
    heading: "Reports so far",
    none: "No report is kept yet.",
    goal: "Goal",
    score: "Score",
    changed: "changed",
    notIn: "not in it",
    about: (period, day, code) =>
      `${period}: computed on ${day}${code === "" ? "" : `, control code ${code}`}.`,
  },
};
