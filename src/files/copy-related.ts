// Parts of another package, and all that they are related to, put into a package under names that are free in it.
import type { NewRelationship, Package } from "./package";
import { partKey } from "./zip";

/**
 * Puts what a part of `from` is related to into `into`.
 * @param change what is done to the text of each part
 * @param types filled with what each new part is
 * @returns the relationships for the part's copy, with their ids as they were
 */
export async function copyRelated(
  from: Package,
  part: string,
  into: Package,
  change: (text: string) => string,
  types: Map<string, string>,
): Promise<readonly NewRelationship[]> {
  const typeOf = await from.typesOf();
  const copied = new Map<string, string>();
  const related = async (name: string): Promise<NewRelationship[]> => {
    const all: NewRelationship[] = [];
    for (const { id, type, target, isExternal } of await from.relationships(name)) {
      if (isExternal || !from.zip.has(target)) continue;
      all.push({ id, type: change(`"${type}"`).slice(1, -1), target: await copy(target) });
    }
    return all;
  };
  const copy = async (name: string): Promise<string> => {
    const known = copied.get(partKey(name));
    if (known !== undefined) return known;
    const [, stem = name, extension = ""] = /^(.*?)\d*(\.[^./]*)$/u.exec(name) ?? [];
    const free = into.freeName(stem, extension);
    copied.set(partKey(name), free);
    const content = await from.zip.read(name);
    into.put(free, extension === ".xml" ? change(new TextDecoder().decode(content)) : content);
    const type = typeOf(name);
    if (type !== undefined) types.set(free, type);
    const relationships = await related(name);
    if (relationships.length > 0) await into.relate(free, relationships);
    return free;
  };
  const result = await related(part);
  return result;
}
