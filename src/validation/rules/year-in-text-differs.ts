// A sentence that speaks of a neighbouring year and not of the plan's own: a slip from last year's plan, as the 2024 plan's "resultatet for 2023".
import type { Field, Period } from "../../plan";
import { yearOf } from "../../plan";
import { comparesWithYears } from "../kinds";
import { sentencesOf, yearsIn } from "../text-years";
import type { Checked, Rule } from "../rule";
import { planDaysOf } from "../plan-year";

export interface YearInTextDiffers {
  readonly code: "year-in-text-differs";
  readonly years: readonly number[];
  readonly planYear: string;
  readonly sentence: string;
}

export const yearInTextDiffers: Rule<YearInTextDiffers> = {
  code: "year-in-text-differs",
  family: "rules",
  severity: "warning",
  basis: {
    quote: "I forbindelse med afrapportering af resultatet for 2023 opgøres, om de enkelte mål blev opfyldt.",
    section: "Påtegning og opgørelse",
  },
  find: (checked) => {
    const days = planDaysOf(checked.plan.settings);
    if (days === undefined) return [];
    return textsOf(checked).flatMap((field) => {
      const found = typeof field.value === "string" ? sentencesOf(field.value) : [];
      const odd = found.find((sentence) => speaksOfAnotherYear(sentence, days));
      return odd === undefined
        ? []
        : [{ years: yearsIn(odd), planYear: days.text, sentence: odd, origin: field.origin }];
    });
  },
};

type KnownField = Extract<Field<unknown>, { readonly state: "known" }>;

/** Where the plan's own words stand. Requirements compared with years before speak of them by nature, and remarks of anything. */
function textsOf({ plan }: Checked): KnownField[] {
  const fields: readonly Field<unknown>[] = [
    ...settingTexts(plan),
    ...plan.goals.flatMap(({ title, wording }) => [title, wording]),
    ...plan.requirements.filter((one) => !comparesWithYears(one)).map(({ wording }) => wording),
  ];
  return fields.filter((field): field is KnownField => field.state === "known");
}

/** The settings but for the day of signing, which is a date and no text. */
function settingTexts({ settings }: Checked["plan"]): Field<unknown>[] {
  return Object.entries(settings).flatMap(([key, field]: [string, Field<unknown>]) =>
    key === "signedOn" ? [] : [field],
  );
}

/** Years this near to the plan's own can be a slip; 2030 goals and strategies of decades are not. */
const NEAR = 2;

function speaksOfAnotherYear(sentence: string, { start, end }: Period): boolean {
  const years = yearsIn(sentence);
  const distance = (year: number): number => Math.max(yearOf(start) - year, year - yearOf(end), 0);
  return years.length > 0 && years.every((year) => distance(year) > 0 && distance(year) <= NEAR);
}
