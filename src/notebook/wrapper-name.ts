/** Name of a cell's function. Engines that name a frame by its function only show it in stacks. */
export function wrapperName(id: string): string {
  let name = "cell_";
  for (let i = 0; i < id.length; i++) {
    const character = id[i]!;
    const isPlain =
      (character >= "a" && character <= "z") ||
      (character >= "A" && character <= "Z") ||
      (character >= "0" && character <= "9");
    name += isPlain ? character : "_";
  }
  return name;
}
