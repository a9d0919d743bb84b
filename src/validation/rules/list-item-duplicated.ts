// The same item stands twice in a list: one of the two answers for nothing.
import { valueOf } from "../../plan";
import { keyOfAll } from "../keys";
import { at, repeats } from "../places";
import type { Rule } from "../rule";

export interface ListItemDuplicated {
  readonly code: "list-item-duplicated";
  readonly list: string;
  readonly item: string;
  readonly firstRow: number;
}

export const listItemDuplicated: Rule<ListItemDuplicated> = {
  code: "list-item-duplicated",
  family: "structure",
  severity: "warning",
  basis: {
    quote: "har institutionen for hvert deltema, vurderet institutionens modenhed og udarbejdet 1-3 forslag",
    section: "Mål 3.3 Bedre og grønnere indkøb",
  },
  find: ({ plan }) =>
    repeats(plan.lists, ({ list, item }) => {
      const name = valueOf(list);
      const what = valueOf(item);
      return name === undefined || what === undefined ? undefined : keyOfAll(name, what);
    }).map(({ row, first }) => ({
      list: valueOf(row.list) ?? "",
      item: valueOf(row.item) ?? "",
      firstRow: first.origin.row,
      origin: at(row.origin, "item"),
    })),
};
