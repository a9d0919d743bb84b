// One setting stands twice in the table Plan: only one of the two can apply.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface SettingDuplicated {
  readonly code: "setting-duplicated";
  readonly shown: string;
}

export const settingDuplicated: Rule<SettingDuplicated> = {
  code: "setting-duplicated",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) => notesOf(plan, "setting-duplicated").map(({ shown, origin }) => ({ shown, origin })),
};
