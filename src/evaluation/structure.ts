// The tree of goals and subgoals, read from rows that may hold duplicates, orphans and circles. Every row is somewhere
// in the result, and a row whose place is in doubt is never given a verdict.
import type { GoalRow, Requirement } from "../plan";
import { groupBy, keyOf } from "./keys";
import type { PartReason } from "./reasons";

export interface GoalNode {
  readonly row: GoalRow;
  readonly children: readonly GoalNode[];
  readonly requirements: readonly Requirement[];
  /** What is wrong with the row's place; null for a well-placed row. */
  readonly trouble: PartReason | null;
}

interface MutableNode extends GoalNode {
  readonly children: MutableNode[];
  readonly requirements: Requirement[];
  trouble: PartReason | null;
}

export interface Structure {
  /** Goals in the order of the sheet: rows without a parent, and rows whose place is in doubt. */
  readonly roots: readonly GoalNode[];
  /** All rows, each after its parent. */
  readonly topDown: readonly GoalNode[];
}

/** Builds the tree. Requirements of an unknown goal belong nowhere; of a duplicated id, to its first row. */
export function structureOf(goals: readonly GoalRow[], requirements: readonly Requirement[]): Structure {
  const nodes = goals.map((row): MutableNode => ({ row, children: [], requirements: [], trouble: null }));
  const byKey = groupBy(nodes, ({ row }) => keyOf(row.id));
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    const rows = same.map(({ row }) => row.origin);
    for (const node of same) node.trouble = { kind: "duplicate-id", rows };
  }
  const parents = new Map<MutableNode, MutableNode>();
  for (const node of nodes) placeUnderParent(node, byKey, parents);
  markCycles(nodes, parents);
  const roots = nodes.filter((node) => !parents.has(node));
  for (const [node, parent] of parents) parent.children.push(node);
  for (const requirement of requirements) {
    if (requirement.goal.state !== "known") continue;
    byKey.get(keyOf(requirement.goal.value))?.[0]?.requirements.push(requirement);
  }
  return { roots, topDown: breadthFirst(roots) };
}

function placeUnderParent(
  node: MutableNode,
  byKey: ReadonlyMap<string, readonly MutableNode[]>,
  parents: Map<MutableNode, MutableNode>,
): void {
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
    parents.set(node, above);
  }
}

/** Rows that are, step by step, parts of themselves are taken out of the tree and stand as goals without a verdict. */
function markCycles(nodes: readonly MutableNode[], parents: Map<MutableNode, MutableNode>): void {
  const visited = new Map<MutableNode, number>();
  nodes.forEach((start, walk) => {
    let node: MutableNode | undefined = start;
    while (node !== undefined && !visited.has(node)) {
      visited.set(node, walk);
      node = parents.get(node);
    }
    if (node === undefined || visited.get(node) !== walk) return;
    const circle: MutableNode[] = [];
    for (let member: MutableNode | undefined = node; member !== undefined; member = parents.get(member)) {
      circle.push(member);
      if (parents.get(member) === node) break;
    }
    const ids = circle.map(({ row }) => row.id);
    for (const member of circle) {
      member.trouble ??= { kind: "cycle", ids };
      parents.delete(member);
    }
  });
}

function breadthFirst(roots: readonly MutableNode[]): readonly MutableNode[] {
  const order = [...roots];
  for (const node of order) order.push(...node.children);
  return order;
}
