// In Danish: what is said of "Rapport" from outside.
import type { ReportingDoneWording } from "./reporting-words";

export const reporting: ReportingDoneWording = {
  tab: "Rapport",
  kept: (period) => `Afrapporteringen for ${period} er gemt i Rapporthistorik med sit ark til udskrift.`,
  answered: "Svaret står i tabellen Afsendelse. Gem afrapporteringen, så kommer det med.",
};
