import { useMemo } from "react";
import { useWords } from "../../words/useWords.tsx";
import { useFieldName } from "./useFieldName.ts";

interface Example {
  readonly row: number;
  readonly field: string | null;
  readonly value: string | null;
}

/** What became of a row, what to do about it, and an example, in words. */
export function useIssueWords(): {
  reason(code: string): string;
  todo(code: string): string;
  example(example: Example, file?: string): string;
} {
  const words = useWords("data", "cli.issues", "cli.records", "cli.platforms");
  const fieldName = useFieldName();
  return useMemo(
    () => ({
      reason: (code) => words.explain("issue", code).text,
      todo: (code) => words.explain("issue", code).hint ?? "",
      example({ row, field, value }, file) {
        // Rows of a table in a cluster have no number: what is in them tells them.
        if (row === 0) return value === null ? "–" : words.say("issue.example.told", { value });
        const told = {
          row: words.number(row),
          field: field === null ? "" : fieldName(field),
          value: value ?? "",
        };
        const withValue = field !== null && value !== null;
        if (file === undefined) return words.say(withValue ? "issue.example.value" : "issue.example", told);
        return words.say(withValue ? "web.data.example.value" : "web.data.example", { ...told, file });
      },
    }),
    [words, fieldName],
  );
}
