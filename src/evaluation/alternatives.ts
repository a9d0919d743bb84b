// Requirements of which one is enough ("percent or count"), joined by the column that names an alternative. No sentence of
// the 2024 plan asks for it: it is for plans that take either of two measures.
import type { Requirement } from "../plan";
import { groupBy, keyOf } from "./keys";

/** At least one member, in the order of the sheet. */
export type Group<Member> = readonly [Member, ...Member[]];

export interface Alternatives<Member> {
  /** Groups of which one member is enough; one that stands alone is a group of its own. */
  readonly groups: readonly Group<Member>[];
  /** Those whose alternative cannot be told: unreadable, not in the same goal, named twice, or itself. */
  readonly unknown: ReadonlySet<Member>;
}

/** Groups the requirements of one goal. Chains ("c or b", "b or a") make one group. */
export function alternativesAmong<Member extends { readonly requirement: Requirement }>(
  members: readonly Member[],
): Alternatives<Member> {
  const unknown = new Set<Member>();
  // Stryker disable next-line ConditionalExpression,ArrowFunction,StringLiteral,BlockStatement: a short cut; the long way gives the same groups
  if (members.every(({ requirement }) => requirement.alternativeTo.state === "missing")) {
    return { groups: members.map((member) => [member]), unknown };
  }
  const byKey = groupBy(members, ({ requirement }) => keyOf(requirement.id));
  const leaders = new Map<Member, Member>();
  for (const member of members) {
    const { alternativeTo } = member.requirement;
    if (alternativeTo.state === "missing") continue;
    const named = alternativeTo.state === "known" ? byKey.get(keyOf(alternativeTo.value)) : undefined;
    const other = named?.length === 1 ? named[0] : undefined;
    if (other === undefined || other === member) {
      unknown.add(member);
      continue;
    }
    const [mine, its] = [leaderOf(member, leaders), leaderOf(other, leaders)];
    if (mine !== its) leaders.set(mine, its);
  }
  const groups = new Map<Member, [Member, ...Member[]]>();
  for (const member of members) {
    const leader = leaderOf(member, leaders);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [member]);
    else group.push(member);
  }
  return { groups: [...groups.values()], unknown };
}

/** Follows the chain to the member that stands for the group. */
function leaderOf<Member>(member: Member, leaders: ReadonlyMap<Member, Member>): Member {
  let leader = member;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(next)) leader = next;
  return leader;
}
