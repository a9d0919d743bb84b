// Something that is neither yes nor no where only those two are meant.
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface NotYesOrNo {
  readonly code: "not-yes-or-no";
  readonly shown: string;
}

export const notYesOrNo: Rule<NotYesOrNo> = {
  code: "not-yes-or-no",
  family: "values",
  severity: "error",
  basis: { source: "three-valued" },
  find: (_, lookup) => unreadableAs("not-yes-or-no", lookup),
};
