// In English: what is said of "Report" from outside.
import type { ReportingDoneWording } from "./reporting-words";

export const reporting: ReportingDoneWording = {
  tab: "Report",
  kept: (period) => `The report for ${period} is kept in Rapporthistorik, with its sheet to print.`,
  answered: "The answer is in the table Afsendelse. Keep the report to have it in it.",
};
