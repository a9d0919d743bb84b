// One document stands as the proof of many goals: rarely does one paper prove that much.
import { valueOf } from "../../plan";
import { keyOf } from "../keys";
import { groupBy } from "../places";
import type { Rule } from "../rule";

export interface DocumentationShared {
  readonly code: "documentation-shared";
  readonly documentation: string;
  readonly ids: readonly string[];
  readonly goals: number;
}

/** From so many different goals on it is worth a look. */
const MANY_GOALS = 3;

export const documentationShared: Rule<DocumentationShared> = {
  code: "documentation-shared",
  family: "evidence",
  severity: "info",
  basis: { source: "audit-practice" },
  find: ({ plan }, { goalAt }) => {
    const groups = groupBy(plan.requirements, ({ documentation }) => keyOfText(valueOf(documentation)));
    return [...groups.values()].flatMap((sharing) => {
      const [first] = sharing;
      const goals = new Set(sharing.map(({ origin }) => goalAt(origin))).size;
      if (goals < MANY_GOALS) return [];
      return [
        {
          documentation: valueOf(first.documentation) ?? "",
          ids: sharing.map(({ id }) => id),
          goals,
          goal: null,
          origin: first.documentation.origin,
        },
      ];
    });
  },
};

function keyOfText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : keyOf(text);
}
