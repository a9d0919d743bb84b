// English: a figure computed from two KPIs.
import type { Margin, Outcome } from "../../evaluation";
import { isPercent } from "../../plan";
import { besides, compared } from "./en-comparison";
import { figure, sentences } from "./figures";

export function ratio(
  { comparison, numerator, denominator, reference }: Outcome & { readonly kind: "ratio" },
  margin: Margin | null,
  brief: boolean,
): string {
  const over = `${numerator.kpi} ${figure(numerator.value, "en")}`;
  const under = `${denominator.kpi} ${figure(denominator.value, "en")}`;
  return sentences(
    compared(comparison, margin, "The ratio"),
    `Computed from ${over} divided by ${under} (${numerator.period.text}).`,
    brief ? "" : besides(reference, comparison.unit),
  );
}

export function difference(
  { comparison, minuend, subtrahend, reference }: Outcome & { readonly kind: "difference" },
  margin: Margin | null,
  brief: boolean,
): string {
  const from = `${minuend.kpi} ${figure(minuend.value, "en")}`;
  const less = `${subtrahend.kpi} ${figure(subtrahend.value, "en")}`;
  const { unit } = comparison;
  const points = isPercent(unit) ? "percentage points" : unit;
  return sentences(
    compared({ ...comparison, unit: points }, margin, "The difference"),
    `Computed as ${from} minus ${less} (${minuend.period.text}).`,
    brief ? "" : besides(reference, points),
  );
}
