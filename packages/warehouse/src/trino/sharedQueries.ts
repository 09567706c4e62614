/** A query of a WITH clause, where it stands in a statement. */
export interface SharedQuery {
  /** From where to where its text goes, between its brackets. */
  readonly from: number;
  readonly to: number;
  /** It with the queries before it that it may read, as a query of its own. */
  readonly alone: string;
}

/**
 * The first query of a WITH clause that is read so many times or more. Trino works such a query out anew wherever it is
 * read, where DuckDB keeps its rows.
 */
export function sharedQuery(text: string, times: number): SharedQuery | null {
  if (/^\s*CREATE\s+(OR\s+REPLACE\s+)?VIEW\b/i.test(text)) return null;
  const bare = withoutTexts(text);
  const clauses: Clause[] = [];
  for (const { index } of bare.matchAll(/\bWITH\s+(?=\w+\s+AS\s*\()/gi)) {
    const clause = clauseAt(bare, index);
    const around = clauses.filter(({ from, to }) => from < index && index < to);
    clauses.push(clause);
    for (const [i, { name, from, to }] of clause.queries.entries()) {
      const reads = new RegExp(String.raw`\b(?:FROM|JOIN)\s+${name}\b(?!\s*\()`, "gi");
      // What reads the rows of a temporary table is worked out already.
      const made = /^SELECT \* FROM "[^"]+"$/.test(text.slice(from, to));
      if (made || [...bare.slice(to, clause.to).matchAll(reads)].length < times) continue;
      const before = [
        ...around.flatMap(({ queries }) => queries.filter((one) => one.to < index)),
        ...clause.queries.slice(0, i),
      ].map((one) => `${one.name} AS (${text.slice(one.from, one.to)})`);
      const query = `SELECT * FROM (${text.slice(from, to)}) AS shared`;
      return { from, to, alone: before.length === 0 ? query : `WITH ${before.join(", ")} ${query}` };
    }
  }
  return null;
}

interface Clause {
  /** Where it begins, and where the query ends that it belongs to. */
  readonly from: number;
  readonly to: number;
  readonly queries: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

function clauseAt(bare: string, from: number): Clause {
  const to = closing(bare, from);
  const queries: { name: string; from: number; to: number }[] = [];
  let at = from + "WITH".length;
  for (;;) {
    const named = /^\s*,?\s*(\w+)\s+AS\s*\(/i.exec(bare.slice(at, to));
    if (!named) return { from, to, queries };
    const begins = at + named[0].length;
    const ends = closing(bare, begins);
    queries.push({ name: named[1]!, from: begins, to: ends });
    at = ends + 1;
    if (!/^\s*,/.test(bare.slice(at, to))) return { from, to, queries };
  }
}

/** The same length, with nothing in texts, quoted names and comments. */
function withoutTexts(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*/g, (part) => "_".repeat(part.length));
}

/** Where the bracket closes in which a place stands, or the end. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && depth-- === 0) return i;
  }
  return text.length;
}
