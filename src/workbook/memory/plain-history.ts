// The reports kept through the year, as plain data: their scores, and how every goal stood in each.
import { type KeptReport, type KeptStatus, type Plan, rowKey, valueOf } from "../../plan";
import { standingReports } from "../../validation";
import { formatDate, formatNumber } from "../../wording/format";
import { keptStatusWord } from "../../wording/kept-status";
import type { Language } from "../../wording/language";
import { periodWords } from "../../wording/period";

export interface PlainKeptReport {
  readonly number: number;
  /** "2. kvartal 2024", and shorter as the sheets have it: "Q2", or "2024" for the year. */
  readonly period: string;
  readonly periodText: string;
  /** "8,3", or "8,3–100,0" while something is undetermined. */
  readonly scoreText: string;
  readonly certain: number;
  readonly possible: number;
  /** "12. juli 2024" */
  readonly computedText: string;
  /** Empty where the inputs were not sealed. */
  readonly code: string;
}

export interface PlainGoalHistory {
  readonly id: string;
  readonly title: string;
  /** One for each report; null where the goal was not in it. */
  readonly statuses: readonly (PlainKeptStatus | null)[];
}

export interface PlainKeptStatus {
  readonly status: KeptStatus;
  readonly text: string;
  /** True where the report before said otherwise. */
  readonly isChanged: boolean;
}

export interface PlainHistory {
  /** Those in force, the earliest first. */
  readonly reports: readonly PlainKeptReport[];
  readonly goals: readonly PlainGoalHistory[];
}

/** The reports in force of a plan, and its goals through them. */
export function plainHistory({ plan }: { readonly plan: Plan }, language: Language): PlainHistory {
  const reports = standingReports(plan);
  const verdicts = reports.map(goalVerdicts);
  const goals = plan.goals.filter(({ parent }) => parent.state === "missing");
  return {
    reports: reports.map((report) => plainReport(report, language)),
    goals: goals.map(({ id, title }) => {
      const statuses = verdicts.map((by) => by.get(rowKey("goals", id)) ?? null);
      return {
        id,
        title: valueOf(title) ?? "",
        statuses: statuses.map((status, index) => {
          const before = statuses[index - 1] ?? null;
          return status === null
            ? null
            : {
                status,
                text: keptStatusWord(status, language),
                isChanged: before !== null && before !== status,
              };
        }),
      };
    }),
  };
}

function goalVerdicts({ verdicts }: KeptReport): ReadonlyMap<string, KeptStatus> {
  return new Map(
    verdicts.filter(({ of }) => of === "goal").map(({ id, status }) => [rowKey("goals", id), status]),
  );
}

function plainReport(report: KeptReport, language: Language): PlainKeptReport {
  const { number, period, score, computedOn, asOf, code } = report;
  const text = (value: number): string => formatNumber(value, language, 1, 1);
  const [least, most] = [text(score.certain), text(score.possible)];
  return {
    number,
    period: periodWords(period, language),
    periodText: period.includes("/") ? periodWords(period, language) : period.replace(/^\d{4} /u, ""),
    scoreText: least === most ? least : `${least}–${most}`,
    certain: score.certain,
    possible: score.possible,
    computedText: formatDate(computedOn ?? asOf, language),
    code,
  };
}
