// A row of the table Plan that is no setting we know: most often a misspelt one, which then has no effect.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface SettingUnknown {
  readonly code: "setting-unknown";
  readonly shown: string;
}

export const settingUnknown: Rule<SettingUnknown> = {
  code: "setting-unknown",
  family: "structure",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }) => notesOf(plan, "setting-unknown").map(({ shown, origin }) => ({ shown, origin })),
};
