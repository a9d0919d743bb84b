// The tree of goals and subgoals, read from rows that may hold duplicates, orphans and circles. Every row is somewhere
// in the result, and a row whose place is in doubt is never given a verdict.
import type { GoalRow } from "../plan";
import { groupBy, keyOf } from "./keys";
import type { PartReason } from "./reasons";
import type { RequirementResult } from "./results";

export interface GoalNode {
  readonly row: GoalRow;
  /** The row it is a part of; null for a goal. */
  readonly parent: GoalNode | null;
  readonly requirements: readonly RequirementResult[];
  /** What is wrong with the row's place; null for a well-placed row. */
  readonly trouble: PartReason | null;
}

interface MutableNode extends GoalNode {
  parent: MutableNode | null;
  readonly children: MutableNode[];
  readonly requirements: RequirementResult[];
  trouble: PartReason | null;
}

/**
 * All rows, each after the row it is a part of: the goals in the order of the sheet (rows without a parent, and rows
 * whose place is in doubt), then their subgoals. Requirements of an unknown goal belong nowhere; those of a duplicated
 * id belong to its first row.
 */
export function topDown(
  goals: readonly GoalRow[],
  requirements: readonly RequirementResult[],
): readonly GoalNode[] {
  const nodes = goals.map((row): MutableNode => ({
    row,
    parent: null,
    children: [],
    requirements: [],
    trouble: null,
  }));
  const byKey = groupBy(nodes, ({ row }) => keyOf(row.id));
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    const rows = same.map(({ row }) => row.origin);
    for (const node of same) node.trouble = { kind: "duplicate-id", rows };
  }
  for (const node of nodes) placeUnderParent(node, byKey);
  takeOutCircles(nodes);
  for (const node of nodes) node.parent?.children.push(node);
  for (const result of requirements) {
    const { goal } = result.requirement;
    // Stryker disable next-line OptionalChaining: a key has at least one row; only the type asks
    if (goal.state === "known") byKey.get(keyOf(goal.value))?.[0]?.requirements.push(result);
  }
  const order = nodes.filter(({ parent }) => parent === null);
  for (const node of order) order.push(...node.children);
  return order;
}

function placeUnderParent(node: MutableNode, byKey: ReadonlyMap<string, readonly MutableNode[]>): void {
  const { parent } = node.row;
  if (parent.state === "missing") return;
  if (parent.state === "unreadable") {
    const { origin, shown, problem } = parent;
    node.trouble ??= { kind: "unreadable", origin, shown, problem };
    return;
  }
  const above = byKey.get(keyOf(parent.value))?.[0];
  if (above === undefined) {
    node.trouble ??= { kind: "parent-unknown", parent: parent.value, origin: parent.origin };
  } else {
    node.parent = above;
  }
}

/** Rows that are, step by step, parts of themselves are taken out of the tree and stand as goals without a verdict. */
function takeOutCircles(nodes: readonly MutableNode[]): void {
  const walkOf = new Map<MutableNode, MutableNode>();
  for (const start of nodes) {
    let node: MutableNode | null = start;
    while (node !== null && !walkOf.has(node)) {
      walkOf.set(node, start);
      node = node.parent;
    }
    // The walk came upon a row of its own: from there on it went in a circle.
    // Stryker disable next-line ConditionalExpression: nothing was walked under no row
    if (node !== null && walkOf.get(node) === start) takeOut(circleFrom(node));
  }
}

function circleFrom(start: MutableNode): MutableNode[] {
  const circle = [start];
  // Stryker disable next-line ConditionalExpression: a circle has no end; only the type asks
  for (let next = start.parent; next !== null && next !== start; next = next.parent) circle.push(next);
  return circle;
}

function takeOut(circle: readonly MutableNode[]): void {
  const ids = circle.map(({ row }) => row.id);
  for (const member of circle) {
    member.trouble ??= { kind: "cycle", ids };
    member.parent = null;
  }
}
