// Signed after the year it governs had begun, as the 2024 plan was: targets were then set knowing some of the year.
import { daysBetween, type IsoDate, valueOf } from "../../plan";
import type { Rule } from "../rule";
import { planDaysOf } from "../plan-year";

export interface SignedAfterStart {
  readonly code: "signed-after-start";
  readonly signedOn: IsoDate;
  readonly start: IsoDate;
  readonly days: number;
}

export const signedAfterStart: Rule<SignedAfterStart> = {
  code: "signed-after-start",
  family: "time",
  severity: "info",
  basis: { quote: "Resultatplanen træder i kraft den 1. januar 2024", section: "Påtegning og opgørelse" },
  find: ({ plan: { settings } }) => {
    const signedOn = valueOf(settings.signedOn);
    const start = planDaysOf(settings)?.start;
    if (signedOn === undefined || start === undefined) return [];
    const days = daysBetween(start, signedOn);
    return days > 0 ? [{ signedOn, start, days, origin: settings.signedOn.origin }] : [];
  },
};
