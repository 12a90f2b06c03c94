import type { GroupId } from "../../i18n/reference.ts";
import { describe, type ApiEntry } from "./entry.ts";
import { readExports } from "./exports.ts";
import { groupIds, groups } from "./groups.ts";

export interface ApiGroup {
  id: GroupId;
  entries: ApiEntry[];
}

/**
 * The library's reference: everything that `lib/index.ts` exports, in groups, each type with the
 * group that names it first.
 *
 * @throws Error if a name has no group or more than one.
 */
export function readReference(root: string): ApiGroup[] {
  const entries = readExports(root, "lib/index.ts").map(describe);
  const groupOf = new Map<string, GroupId>();
  for (const { name, kind } of entries) {
    if (kind === "type") continue;
    const ids = idsFor(name);
    if (ids.length !== 1)
      throw new Error(
        `api: ${name} is in ${ids.length} groups; list it once in src/build/api/groups.ts`,
      );
    groupOf.set(name, ids[0]!);
  }
  const told = groupIds.map((id) => ({
    id,
    entries: entries
      .filter(({ name }) => groupOf.get(name) === id)
      .sort((a, b) => place(id, a.name) - place(id, b.name)),
  }));
  addTypes(told, entries);
  return told;
}

/** Puts each type into the group of what uses it, which may be another type. */
function addTypes(told: ApiGroup[], entries: ApiEntry[]): void {
  let waiting = entries.filter(({ kind }) => kind === "type");
  while (waiting.length > 0) {
    const left = waiting.filter((type) => {
      const group = told.find((each) => isUsed(type, each.entries));
      group?.entries.push(type);
      return !group;
    });
    if (left.length === waiting.length)
      throw new Error(
        `api: nothing exported uses ${left.map(({ name }) => name).join(", ")}`,
      );
    waiting = left;
  }
}

function isUsed({ name }: ApiEntry, entries: ApiEntry[]): boolean {
  const word = new RegExp(`\\b${name.replace("nn.", "")}\\b`);
  return entries.some(({ signature, members }) =>
    [signature, ...members.map((member) => member.signature)].some((text) =>
      word.test(text),
    ),
  );
}

function idsFor(name: string): GroupId[] {
  return groupIds.filter((id) => place(id, name) >= 0);
}

function place(id: GroupId, name: string): number {
  return groups[id].findIndex((each) =>
    each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : each === name,
  );
}
