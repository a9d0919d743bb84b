// A column that may be left out is not there, but one headed almost the same is: what stands in it is not read.
import { notesOf } from "../notes";
import type { Rule } from "../rule";
import { severityAt } from "../unreadable";

export interface ColumnRenamed {
  readonly code: "column-renamed";
  readonly header: string;
}

export const columnRenamed: Rule<ColumnRenamed> = {
  code: "column-renamed",
  family: "structure",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }) =>
    notesOf(plan, "column-renamed").map(({ header, origin }) => ({
      header,
      // Where no verdict is taken from the column, it is only good to know.
      severity: severityAt(origin) === "error" ? "warning" : "info",
      fix: { kind: "header", from: header },
      origin,
    })),
};
