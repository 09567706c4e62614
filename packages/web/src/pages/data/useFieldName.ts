import { useCallback } from "react";
import { useWords } from "../../words/useWords.tsx";
import { fieldKey } from "./reading.ts";

/** The name of a field of a file in the reader's language. */
export function useFieldName(): (field: string) => string {
  const words = useWords("data");
  return useCallback(
    (field) => {
      const key = `web.data.field.${fieldKey(field)}`;
      return words.knows(key) ? words.say(key) : field;
    },
    [words],
  );
}
