// What a judge of one kind says before time, delivery and documentation have had their word.
import type { Field, Origin, Unreadable } from "../plan";
import type { Facts } from "./facts";
import type { Blocked, Need, Outcome } from "./reasons";
import type { Requirement } from "../plan";
import type { Conflict, Margin, Observed } from "./results";
import type { MadeUp } from "./year-figure";

/**
 * When an outcome counts.
 * - at-deadline: what is measured may still change; before the deadline it is provisional
 * - when-met: once it is done it is done
 * - when-delivered: like when-met if it was delivered, else at the deadline
 */
export type Finality = "at-deadline" | "when-met" | "when-delivered";

export type Judgement =
  | {
      readonly kind: "settled";
      readonly outcome: Outcome;
      readonly final: Finality;
      readonly margin: Margin | null;
      readonly observed: Observed;
      readonly conflicts: readonly Conflict[];
      /** The KPI figures it rests on that are made up of parts. */
      readonly made: readonly MadeUp[];
    }
  | { readonly kind: "waiting"; readonly need: Need }
  | { readonly kind: "blocked"; readonly reason: Blocked };

/** Judges requirements of one kind. Pure; throws nothing for any content of the tables. */
export type Judge = (requirement: Requirement, facts: Facts) => Judgement;

/** The figures made up of parts, among those that may be. */
export function madeOf(...figures: readonly { readonly madeUp: MadeUp | null }[]): readonly MadeUp[] {
  return figures.flatMap(({ madeUp }) => (madeUp === null ? [] : [madeUp]));
}

/** Nothing to judge yet; it belongs there. */
export function waiting(need: Need): Judgement & { readonly kind: "waiting" } {
  return { kind: "waiting", need };
}

/** Something must be put right before it can be judged. */
export function blocked(reason: Blocked): Judgement & { readonly kind: "blocked" } {
  return { kind: "blocked", reason };
}

/** A cell that matters could not be read. */
export function unreadable(field: Unreadable): Judgement & { readonly kind: "blocked" } {
  const { origin, shown, problem } = field;
  return blocked({ kind: "unreadable", origin, shown, problem });
}

/** A cell of the rule is empty. */
export function ruleMissing(origin: Origin): Judgement & { readonly kind: "blocked" } {
  return blocked({ kind: "rule-incomplete", origin, problem: "missing" });
}

/** A cell of the rule holds something that does not suit the kind of requirement. */
export function ruleUnsuited(origin: Origin): Judgement & { readonly kind: "blocked" } {
  return blocked({ kind: "rule-incomplete", origin, problem: "unsuited" });
}

/** Either a value, or the judgement that ends the matter. */
export type Step<T> =
  { readonly kind: "go"; readonly value: T } | (Judgement & { readonly kind: "waiting" | "blocked" });

/** Go on with this value. */
export function go<T>(value: T): Step<T> & { readonly kind: "go" } {
  return { kind: "go", value };
}

/** The value of a field the rule cannot do without. */
export function required<T>(field: Field<T>): Step<T> {
  switch (field.state) {
    case "known":
      return go(field.value);
    case "missing":
      return ruleMissing(field.origin);
    case "unreadable":
      return unreadable(field);
  }
}

/** The value of a field the rule can do without; undefined when it is empty. */
export function optional<T>(field: Field<T>): Step<T | undefined> {
  return field.state === "missing" ? go(undefined) : required(field);
}
