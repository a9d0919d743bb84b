// Documented only after the deadline. It counts, but whoever checks will ask.
import type { IsoDate } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface DocumentedLate {
  readonly code: "documented-late";
  readonly id: string;
  readonly on: IsoDate;
  readonly days: number;
}

export const documentedLate: Rule<DocumentedLate> = {
  code: "documented-late",
  family: "evidence",
  severity: "warning",
  basis: {
    quote:
      "Senest i 4. kvartal 2024 har institutionen fremsendt dokumentation for følgende til departementet",
    section: "Mål 3.3 Bedre og grønnere indkøb",
  },
  find: ({ evaluation, today }, lookup) =>
    reasoned(evaluation, "judged", lookup).flatMap(({ requirement, reason: { documentedLate: late } }) =>
      late === null || late.on > today
        ? []
        : [{ id: requirement.id, ...late, origin: at(requirement.origin, "documentedOn") }],
    ),
};
