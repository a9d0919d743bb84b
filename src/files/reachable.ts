// Parts that nothing leads to any more.
import { type Package, relationshipsPart } from "./package";
import { partKey } from "./zip";

/**
 * Parts that only these relationships of a part lead to, with their parts of relationships. What nothing led to before is not
 * among them: it is not ours to judge.
 */
export async function unreachable(
  pack: Package,
  part: string,
  removed: ReadonlySet<string>,
): Promise<readonly string[]> {
  const walk = async (without: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> => {
    const seen = new Map<string, string>();
    const waiting = [""];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      for (const { id, target, isExternal } of await pack.relationships(name)) {
        if (isExternal || !pack.zip.has(target)) continue;
        if (partKey(name) === partKey(part) && without.has(id)) continue;
        if (seen.has(partKey(target))) continue;
        const spelled = pack.zip.spelled(target);
        seen.set(partKey(target), spelled);
        waiting.push(spelled);
      }
    }
    return seen;
  };
  const [before, after] = [await walk(new Set()), await walk(removed)];
  return [...before]
    .filter(([key]) => !after.has(key))
    .flatMap(([, name]) => [name, relationshipsPart(name)])
    .filter((name) => pack.zip.has(name));
}
