import type { Import } from "../../api/schema.d.ts";

export interface KindRows {
  readonly kind: Import["kind"];
  readonly rows: number;
  readonly kept: number;
  readonly merged: number;
  readonly refused: number;
}

/** What came of the rows of each kind, over all imports that are not undone; the kind with the most rows first. */
export function rowsByKind(imports: readonly Pick<Import, "kind" | "undoneAt" | "quality">[]): KindRows[] {
  const kinds = new Map<Import["kind"], KindRows>();
  for (const { kind, undoneAt, quality } of imports) {
    if (undoneAt !== null) continue;
    const before = kinds.get(kind) ?? { kind, rows: 0, kept: 0, merged: 0, refused: 0 };
    kinds.set(kind, {
      kind,
      rows: before.rows + quality.rows,
      kept: before.kept + quality.kept,
      merged: before.merged + quality.merged,
      refused: before.refused + quality.refused,
    });
  }
  return [...kinds.values()].toSorted((a, b) => b.rows - a.rows);
}

export interface Issue {
  readonly code: string;
  readonly action: Import["quality"]["issues"][number]["action"];
  readonly rows: number;
  readonly files: readonly string[];
  readonly example:
    | (Import["quality"]["issues"][number]["examples"][number] & { readonly file: string })
    | null;
}

/** The reasons why rows were not simply kept, over all imports that are not undone, each with where and an example. */
export function issuesOf(imports: readonly Pick<Import, "file" | "undoneAt" | "quality">[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { file, undoneAt, quality } of imports) {
    if (undoneAt !== null) continue;
    for (const { code, action, rows, examples } of quality.issues) {
      const key = `${code} ${action}`;
      const before = issues.get(key);
      const [first] = examples;
      issues.set(key, {
        code,
        action,
        rows: (before?.rows ?? 0) + rows,
        files: [...new Set([...(before?.files ?? []), file])],
        example: before?.example ?? (first ? { ...first, file } : null),
      });
    }
  }
  return [...issues.values()];
}
