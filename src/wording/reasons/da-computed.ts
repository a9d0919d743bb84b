// Danish: a figure computed from two KPIs.
import type { Margin, Outcome } from "../../evaluation";
import { isPercent } from "../../plan";
import { besides, compared } from "./da-comparison";
import { figure, sentences } from "./figures";

export function ratio(
  { comparison, numerator, denominator, reference }: Outcome & { readonly kind: "ratio" },
  margin: Margin | null,
  brief: boolean,
): string {
  const over = `${numerator.kpi} ${figure(numerator.value, "da")}`;
  const under = `${denominator.kpi} ${figure(denominator.value, "da")}`;
  return sentences(
    compared(comparison, margin, "Forholdet"),
    `Beregnet af ${over} divideret med ${under} (${numerator.period.text}).`,
    brief ? "" : besides(reference, comparison.unit),
  );
}

export function difference(
  { comparison, minuend, subtrahend, reference }: Outcome & { readonly kind: "difference" },
  margin: Margin | null,
  brief: boolean,
): string {
  const from = `${minuend.kpi} ${figure(minuend.value, "da")}`;
  const less = `${subtrahend.kpi} ${figure(subtrahend.value, "da")}`;
  const { unit } = comparison;
  const points = isPercent(unit) ? "procentpoint" : unit;
  return sentences(
    compared({ ...comparison, unit: points }, margin, "Forskellen"),
    `Beregnet som ${from} minus ${less} (${minuend.period.text}).`,
    brief ? "" : besides(reference, points),
  );
}
