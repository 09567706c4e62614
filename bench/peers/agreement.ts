/** What did not agree, in words; the benchmark fails with them when everything has been measured. */
const disagreements: string[] = [];

/** Says whether a thing agrees, and remembers it where it does not. */
export function agree(what: string, holds: boolean): boolean {
  if (!holds) {
    disagreements.push(what);
    console.error(`DISAGREES: ${what}`);
  }
  return holds;
}

/** @throws Error where anything did not agree */
export function settle(): void {
  if (disagreements.length > 0) throw new Error(`Numbers disagree:\n${disagreements.join("\n")}`);
}
