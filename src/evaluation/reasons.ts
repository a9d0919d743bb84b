// Why a verdict is what it is, as facts. One exhaustive switch per language in `wording` makes the sentence.
import type Fraction from "fraction.js";
import type {
  Aggregation,
  BudgetVersion,
  Comparator,
  DeviationBase,
  IsoDate,
  Origin,
  Period,
  SignConvention,
  Standing,
  UnreadableProblem,
} from "../plan";
import type { PartResult, PercentDoubt, RequirementResult, Status } from "./results";
import type { MadeUp, Span } from "./year-figure";

/** When a requirement is due, seen from the day it is judged as of. */
export interface Due {
  readonly period: Period;
  /** True when the requirement has no deadline of its own and the end of the plan's year is used. */
  readonly implied: boolean;
  /** Days until the deadline; 0 on the day itself, negative when it has passed. */
  readonly daysLeft: number;
}

/** A number against a bound, compared exactly. */
export interface Comparison {
  readonly value: Fraction;
  readonly comparator: Comparator;
  /** The target, the lower bound or last year's number; null when there is nothing to compare with (is-stated). */
  readonly bound: Fraction | null;
  /** The upper bound of a band. */
  readonly upper: Fraction | null;
  readonly unit: string;
  readonly met: boolean;
  /**
   * Decimals needed to see the verdict, where the usual one decimal would suggest another (5,04 against at most 5
   * shows as 5,0). Null when one decimal tells the truth.
   */
  readonly decimals: number | null;
}

/** Where a number came from: typed in Krav, or found in KPI for a period. */
export type ResultSource =
  { readonly kind: "typed"; readonly origin: Origin } | ({ readonly kind: "kpi" } & Reference);

/** A KPI's figure: a result, or a number shown beside another, e.g. the state's average. */
export interface Reference {
  readonly kpi: string;
  readonly value: Fraction;
  readonly period: Period;
  readonly origin: Origin;
  /** How it is made up of figures for parts of the period; null where one row gives it. */
  readonly madeUp: MadeUp | null;
}

/** What one way of making up the year's figure gives, where the plan does not say which to use. */
export interface AggregationReading {
  readonly aggregation: Aggregation;
  readonly value: Fraction;
  readonly met: boolean;
  /** The figure against its target; null when a scale says what it is worth. */
  readonly comparison: Comparison | null;
}

/** One reading of the deviation, where the plan leaves the base or the signs open. */
export interface DeviationReading {
  readonly base: DeviationBase;
  readonly signs: SignConvention;
  /** The amount the percentage is taken of; never negative. */
  readonly baseAmount: Fraction;
  /** |realised − budgeted| / base · 100; null when the base is zero or below the floor. */
  readonly percent: Fraction | null;
  readonly met: boolean | null;
  /** Realised − budgeted, in the unit of the budget. */
  readonly difference: Fraction;
  readonly budgeted: Fraction;
  readonly realised: Fraction;
}

/** The deviation between a budget version and the realised result. */
export interface DeviationFacts {
  readonly version: BudgetVersion;
  /** The percentage against the limit. */
  readonly comparison: Comparison;
  /** The unit of the amounts, e.g. "mio. kr."; empty when the plan does not say. */
  readonly amountUnit: string;
  /** The reading the verdict rests on; the first of several that agree. */
  readonly reading: DeviationReading;
  /** All readings, more than one where base or signs are not set. */
  readonly readings: readonly DeviationReading[];
  /** The same reading with the lines left out taken in again; null when none are left out or an amount is missing. */
  readonly before: DeviationReading | null;
  /** Names of the lines left out by agreement, with its reference. */
  readonly leftOut: readonly { readonly name: string; readonly agreement: string }[];
  /** Amount to spare or missing until the limit. */
  readonly slack: Fraction;
}

/** A row of a list that does not hold. */
export interface ListRow {
  readonly item: string;
  readonly origin: Origin;
  readonly problem: "below" | "above" | "not-assessed";
  readonly value: Fraction | null;
}

/** What was found when everything needed was there. */
export type Outcome =
  | {
      readonly kind: "compared";
      readonly met: boolean;
      readonly comparison: Comparison;
      readonly source: ResultSource;
      readonly reference: Reference | null;
    }
  | {
      readonly kind: "changed";
      readonly met: boolean;
      readonly comparison: Comparison;
      readonly source: ResultSource;
      readonly baseline: Reference;
    }
  | { readonly kind: "deviated"; readonly met: boolean; readonly deviation: DeviationFacts }
  | {
      /** The percentage typed into Afvigelse or Krav, where there is no budget to compute it from. */
      readonly kind: "deviation-typed";
      readonly met: boolean;
      readonly comparison: Comparison;
      readonly version: BudgetVersion;
      readonly origin: Origin;
    }
  | {
      readonly kind: "listed";
      readonly met: boolean;
      readonly list: string;
      readonly rows: number;
      readonly lower: Fraction | null;
      readonly upper: Fraction | null;
      readonly failing: readonly ListRow[];
    }
  | {
      readonly kind: "ratio";
      readonly met: boolean;
      readonly comparison: Comparison;
      readonly numerator: Reference;
      readonly denominator: Reference;
      readonly reference: Reference | null;
    }
  | {
      /** The minuend minus the subtrahend. */
      readonly kind: "difference";
      readonly met: boolean;
      readonly comparison: Comparison;
      readonly minuend: Reference;
      readonly subtrahend: Reference;
      readonly reference: Reference | null;
    }
  | {
      /** The result against the mean of the years before the plan's period. */
      readonly kind: "against-mean";
      readonly met: boolean;
      /** Its bound is the mean. */
      readonly comparison: Comparison;
      readonly source: ResultSource;
      /** The figures of the mean, the latest first. */
      readonly years: readonly [Reference, ...Reference[]];
      readonly reference: Reference | null;
    }
  | {
      readonly kind: "graded";
      readonly met: boolean;
      readonly value: Fraction;
      readonly unit: string;
      readonly score: Fraction;
      readonly source: ResultSource | null;
    }
  | { readonly kind: "stated"; readonly met: boolean }
  | { readonly kind: "delivered"; readonly met: true; readonly on: IsoDate | null; readonly due: Due | null }
  | { readonly kind: "not-delivered"; readonly met: false }
  | {
      readonly kind: "late";
      readonly met: false;
      readonly on: IsoDate;
      readonly due: Due;
      readonly days: number;
      /** What else was asked for and reached; null for a mere delivery. */
      readonly of: Outcome | null;
    };

/** What is not there yet, and where it belongs. */
export type Need =
  | { readonly kind: "result"; readonly origin: Origin }
  | { readonly kind: "statement"; readonly origin: Origin }
  | { readonly kind: "delivery"; readonly origin: Origin }
  | { readonly kind: "kpi"; readonly kpi: string; readonly period: string }
  /** The figure is made up of parts of the period, and some of them have no figure. */
  | { readonly kind: "parts"; readonly madeUp: MadeUp }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "list-rows"; readonly list: string; readonly rows: readonly string[] }
  | { readonly kind: "budget"; readonly version: BudgetVersion; readonly lines: readonly string[] }
  | { readonly kind: "budget-table"; readonly version: BudgetVersion }
  /** It is there, but dated after the day judged as of. */
  | { readonly kind: "measured-later"; readonly on: IsoDate }
  | { readonly kind: "delivered-later"; readonly on: IsoDate };

/** A year before the plan's period that a comparison needs and KPI has no figure for. */
export interface MissingYear {
  readonly year: number;
  readonly period: string;
}

/** What stands in the way of any verdict, whatever the day: the rule or a cell must be put right. */
export type Blocked =
  | {
      readonly kind: "unreadable";
      readonly origin: Origin;
      readonly shown: string;
      readonly problem: UnreadableProblem;
    }
  /** The rule cannot be applied: a cell of it is empty, or holds something that does not suit the kind. */
  | { readonly kind: "rule-incomplete"; readonly origin: Origin; readonly problem: "missing" | "unsuited" }
  | { readonly kind: "year-missing"; readonly origin: Origin }
  | {
      readonly kind: "baseline-missing";
      readonly kpi: string;
      readonly year: number;
      readonly period: string;
    }
  /** Years of a mean that have no figure. */
  | { readonly kind: "years-missing"; readonly kpi: string; readonly years: readonly MissingYear[] }
  | {
      readonly kind: "kpi-ambiguous";
      readonly kpi: string;
      readonly period: string;
      readonly origins: readonly Origin[];
    }
  /** A KPI's number is in another unit than the requirement, or than another KPI (`other`) it is compared with. */
  | {
      readonly kind: "kpi-unit-differs";
      readonly kpi: string;
      readonly unit: string;
      readonly expected: string;
      readonly other: string | null;
      readonly origin: Origin;
    }
  /** The KPI has figures for parts of the period, and neither the requirement nor the KPI says how they make up its figure. */
  | {
      readonly kind: "aggregation-unset";
      readonly kpi: string;
      /** The requirement's cell that could say it. */
      readonly origin: Origin;
      readonly readings: readonly AggregationReading[];
      readonly unit: string;
      /** The stretches of the period that have no figure yet. */
      readonly missing: readonly Span[];
    }
  /** A result or a target in per cent may be a share of one, and the verdict depends on it. */
  | { readonly kind: "percent-unclear"; readonly doubt: PercentDoubt }
  | { readonly kind: "periods-differ"; readonly numerator: string; readonly denominator: string }
  | {
      readonly kind: "denominator-zero";
      readonly kpi: string;
      readonly period: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "list-row-not-whole";
      readonly list: string;
      readonly item: string;
      readonly value: Fraction;
      readonly origin: Origin;
    }
  | { readonly kind: "count-impossible"; readonly value: Fraction }
  | { readonly kind: "delivery-date-missing"; readonly origin: Origin; readonly due: Due }
  | { readonly kind: "delivery-contradicts"; readonly on: IsoDate; readonly origin: Origin }
  | { readonly kind: "budget-nature-missing"; readonly lines: readonly string[]; readonly origin: Origin }
  | {
      readonly kind: "agreement-missing";
      readonly lines: readonly string[];
      readonly origin: Origin;
    }
  | {
      readonly kind: "deviation-unclear";
      readonly version: BudgetVersion;
      readonly target: Fraction;
      readonly unit: string;
      readonly baseUnset: boolean;
      readonly signsUnset: boolean;
      readonly amountUnit: string;
      readonly readings: readonly DeviationReading[];
    }
  | {
      readonly kind: "base-too-small";
      readonly version: BudgetVersion;
      readonly reading: DeviationReading;
      readonly floor: Fraction;
      readonly amountUnit: string;
    }
  | {
      readonly kind: "scale-unclear";
      readonly origin: Origin;
      readonly problem: "empty" | "contradicting" | "outside";
    }
  /** The scale does not say what the result is worth: it lies between two steps, or below the first of a falling scale. */
  | {
      readonly kind: "scale-undefined";
      readonly value: Fraction;
      readonly unit: string;
      readonly origin: Origin;
    }
  /** Not reached alone, and which requirement would be enough instead cannot be told. */
  | {
      readonly kind: "alternative-unknown";
      readonly alternative: string;
      readonly origin: Origin;
      readonly instead: RequirementReason;
    };

/** Why a requirement is what it is. */
export type RequirementReason =
  | {
      /** Everything was there: the verdict is `outcome.met`. */
      readonly kind: "judged";
      readonly outcome: Outcome;
      /** Set when the documentation is dated after the deadline. */
      readonly documentedLate: { readonly on: IsoDate; readonly days: number } | null;
    }
  | {
      readonly kind: "not-due-yet";
      readonly due: Due;
      /** What has been reached so far, if anything is known. */
      readonly soFar: Outcome | null;
      readonly need: Need | null;
    }
  | { readonly kind: "result-missing"; readonly need: Need; readonly due: Due | null }
  | {
      /** It would be fulfilled, but the plan asks for documentation before it counts. */
      readonly kind: "documentation-missing";
      readonly outcome: Outcome;
      readonly due: Due | null;
      /** The day it is documented, when that is after the day judged as of. */
      readonly later: IsoDate | null;
      readonly origin: Origin;
    }
  /** What-if: an assumed outcome in place of the judged one. */
  | { readonly kind: "assumed"; readonly status: Status; readonly instead: RequirementReason }
  | Blocked;

/** A part of a goal: a subgoal, a requirement, or requirements of which one is enough. */
export type Part =
  | { readonly kind: "subgoal"; readonly status: Status; readonly result: PartResult }
  | { readonly kind: "requirement"; readonly status: Status; readonly result: RequirementResult }
  | {
      readonly kind: "alternatives";
      readonly status: Status;
      readonly results: readonly RequirementResult[];
    };

/** Why a goal or subgoal is what it is. `deciding` names the parts that settle it, or keep it open. */
export type PartReason =
  | {
      readonly kind: "all";
      readonly parts: number;
      readonly fulfilled: number;
      readonly deciding: readonly Part[];
    }
  | {
      readonly kind: "at-least";
      readonly needed: number;
      readonly parts: number;
      readonly fulfilled: number;
      readonly deciding: readonly Part[];
    }
  | { readonly kind: "no-parts" }
  /** It has subgoals, and every one is out of the count. */
  | { readonly kind: "parts-withdrawn" }
  /** Out of the count: udgået or ikke relevant. */
  | { readonly kind: "withdrawn"; readonly standing: Exclude<Standing, "active"> }
  | { readonly kind: "duplicate-id"; readonly rows: readonly Origin[] }
  | { readonly kind: "parent-unknown"; readonly parent: string; readonly origin: Origin }
  | { readonly kind: "cycle"; readonly ids: readonly string[] }
  /** "At least n" where n is not a whole number between 1 and the number of parts. */
  | {
      readonly kind: "combination-impossible";
      readonly count: number;
      readonly parts: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: "unreadable";
      readonly origin: Origin;
      readonly shown: string;
      readonly problem: UnreadableProblem;
    };
