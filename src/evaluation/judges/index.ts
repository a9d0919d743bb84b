// The judges, one for each kind of requirement.
import type { RequirementKind } from "../../plan";
import type { Judge } from "../judgement";
import { judgeChange } from "./change";
import { judgeCount } from "./count";
import { judgeDelivery } from "./delivery";
import { judgeDeviation } from "./deviation";
import { judgeDifference } from "./difference";
import { judgeList } from "./list";
import { judgeRatio } from "./ratio";
import { judgeStatement } from "./statement";
import { judgeValue } from "./value";

export const JUDGES: Readonly<Record<RequirementKind, Judge>> = {
  value: judgeValue,
  count: judgeCount,
  change: judgeChange,
  delivery: judgeDelivery,
  statement: judgeStatement,
  deviation: judgeDeviation,
  list: judgeList,
  ratio: judgeRatio,
  difference: judgeDifference,
};
