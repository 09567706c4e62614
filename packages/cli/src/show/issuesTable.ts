import type { IssueCount } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { pad, safe, width, wrap } from "./text.ts";

/** Each reason with its rows, what was done, an example, and what to do; refused ones first. */
export function issuesTable(
  issues: readonly IssueCount[],
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const order = ["refused", "changed", "noted", "merged"];
  const sorted = [...issues].sort(
    (a, b) => order.indexOf(a.action) - order.indexOf(b.action) || b.rows - a.rows,
  );
  const counts = sorted.map(({ rows }) => speaker.number(rows));
  const most = Math.max(0, ...counts.map(width));
  const actions = Math.max(0, ...sorted.map(({ action }) => width(say(`action.${action}`))));
  const indent = 2 + most + 2 + actions + 2;
  return sorted.flatMap((issue, i) => {
    const { text, hint } = speaker.explain("issue", issue.code);
    const example = exampleText(issue, speaker);
    const action = pad(say(`action.${issue.action}`), actions);
    const lines = wrap(
      [`${text}.`, hint ?? "", example].filter((part) => part !== "").join(" "),
      columns - indent,
    );
    return lines.map((line, n) =>
      n === 0
        ? `  ${pad(counts[i]!, most, "end")}  ${issue.action === "refused" ? style.attention(action) : style.quiet(action)}  ${line}`
        : " ".repeat(indent) + line,
    );
  });
}

/** "For example row 77 (ordered_at: 31.02.2024)." */
export function exampleText({ examples }: IssueCount, { say }: Speaker): string {
  const [first] = examples;
  if (!first) return "";
  // Rows of a table in a cluster have no number: what is in them tells them.
  if (first.row === 0)
    return first.value === null ? "" : say("issue.example.told", { value: safe(first.value).slice(0, 80) });
  return first.field !== null && first.value !== null
    ? say("issue.example.value", {
        row: String(first.row),
        field: safe(first.field),
        value: safe(first.value).slice(0, 40),
      })
    : say("issue.example", { row: String(first.row) });
}
