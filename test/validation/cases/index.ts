// All variants of all rules, by code.
import type { FindingCode } from "../../../src/validation";
import type { Case } from "../support";
import { budget } from "./budget";
import { drift } from "./drift";
import { history } from "./history";
import { exceptions } from "./exceptions";
import { followUp } from "./follow-up";
import { rules } from "./rules";
import { structure } from "./structure";
import { values } from "./values";

export const CASES: Partial<Record<FindingCode, readonly Case[]>> = {
  ...structure,
  ...values,
  ...rules,
  ...budget,
  ...followUp,
  ...drift,
  ...history,
  ...exceptions,
};
