// Something must be delivered, but not by when: the end of the plan's year is then used.
import { valueOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";

export interface DeadlineMissing {
  readonly code: "deadline-missing";
  readonly id: string;
}

export const deadlineMissing: Rule<DeadlineMissing> = {
  code: "deadline-missing",
  family: "rules",
  severity: "info",
  basis: {
    quote: "Inden udgangen af Q2 2024 er muligheden for læse- og skriveadgang etableret.",
    section: "Mål 2.1, delmål a",
  },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap(({ id, kind, deadline, origin }) =>
      valueOf(kind) === "delivery" && deadline.state === "missing"
        ? [{ id, origin: at(origin, "deadline") }]
        : [],
    ),
};
