/** The number that a provision carries in its text, from its id ("a1b2c3d4#07" -> 7). */
export function ordinalOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('#') + 1));
}

/** The part of the address that points to one provision of a text ("p-7"). */
export function anchorOf(id: string): string {
  return `p-${ordinalOf(id)}`;
}
