import { wholeNumber } from "./check.ts";
import { fault } from "./fault.ts";

/** Refuses groups that do not divide the channels, `name`, of a layer. */
export function checkGroups(
  op: string,
  name: string,
  channels: number,
  groups: number,
): void {
  wholeNumber(op, "groups", groups, 1);
  if (channels % groups === 0) return;
  throw fault`${op}: ${groups} groups do not divide ${name} = ${channels}; choose groups that divide both channel counts`;
}
