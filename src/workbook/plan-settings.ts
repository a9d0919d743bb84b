// The plan's settings as they are shown: value, meaning and cell; and what the result would be with each base a deviation can have.
import { type Evaluation, evaluate, type RequirementResult } from "../evaluation";
import { type DeviationBase, type Plan, type PlanSettings, valueOf } from "../plan";
import type { Language } from "../wording/language";
import { observedText, statusWord } from "../wording/reasons";
import { capital, totalText } from "../wording/report";
import { settingWords } from "../wording/settings";
import { SETTINGS } from "./settings-contract";
import type { Located } from "./locate";
import { placeOf } from "./places";
import { VOCABULARY } from "./vocabulary";

export interface PlainSetting {
  /** As the table Plan calls it. */
  readonly label: string;
  readonly valueText: string;
  readonly isGiven: boolean;
  readonly meaning: string;
  readonly cell: string | null;
}

/** What one base would come to. */
export interface PlainBase {
  readonly base: DeviationBase;
  readonly text: string;
  /** True for the base the plan names. */
  readonly chosen: boolean;
  readonly requirements: readonly {
    readonly id: string;
    readonly text: string;
    readonly valueText: string;
    readonly status: Evaluation["requirements"][number]["status"];
    readonly statusText: string;
  }[];
  readonly scoreText: string;
}

export interface PlainSettings {
  readonly settings: readonly PlainSetting[];
  /** Every base with its consequences; none where the plan has no deviation to judge. */
  readonly bases: readonly PlainBase[];
}

const BASES = Object.keys(VOCABULARY.deviationBase) as readonly DeviationBase[];

/** The settings of a plan in a language, and what each base of the deviation would come to as of the same day. */
export function plainSettings(
  {
    plan,
    evaluation,
    located,
  }: { readonly plan: Plan; readonly evaluation: Evaluation; readonly located: Located },
  language: Language,
): PlainSettings {
  const words = settingWords(language);
  const settings = SETTINGS.flatMap(({ key, label, isOptional = false }): PlainSetting[] => {
    if (!isSetting(key, plan.settings)) return [];
    const field = plan.settings[key];
    const isGiven = field.state !== "missing";
    if (isOptional && !isGiven) return [];
    return [
      {
        label,
        valueText: isGiven ? field.shown : words.empty,
        isGiven,
        meaning: words.meaning[key],
        // A setting without a row of its own has no cell to go to.
        cell: field.origin.row > 0 ? placeOf(field.origin, located).cell : null,
      },
    ];
  });
  const hasDeviation = evaluation.requirements.some(isDeviation);
  return {
    settings,
    bases: hasDeviation ? BASES.map((base) => plainBase(base, plan, evaluation, language)) : [],
  };
}

function plainBase(base: DeviationBase, plan: Plan, { asOf }: Evaluation, language: Language): PlainBase {
  const { origin } = plan.settings.deviationBase;
  const deviationBase = { state: "known" as const, value: base, origin, shown: "", formula: false };
  const then = evaluate({ ...plan, settings: { ...plan.settings, deviationBase } }, asOf);
  return {
    base,
    text: settingWords(language).base[base],
    chosen: valueOf(plan.settings.deviationBase) === base,
    requirements: then.requirements.filter(isDeviation).map((result) => ({
      id: result.requirement.id,
      text: valueOf(result.requirement.wording) ?? "",
      valueText: observedText(result.observed, language),
      status: result.status,
      statusText: capital(statusWord(result.status, language)),
    })),
    scoreText: totalText(then.score, language),
  };
}

function isDeviation({ requirement }: RequirementResult): boolean {
  return valueOf(requirement.kind) === "deviation";
}

/** The date system is a setting of the workbook, not of the plan. */
function isSetting(key: string, settings: PlanSettings): key is keyof PlanSettings {
  return key in settings;
}
