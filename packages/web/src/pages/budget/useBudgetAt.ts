import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Problem } from "../../api/problem.ts";
import { ask, type Answered, type Query } from "../../api/useAnswer.ts";
import type { Budget } from "./budgetWords.ts";

export type At = NonNullable<Query<"/api/budget/at">>;

/** Answers of so many settings are kept while the page lives. */
const keptFor = 60_000;

/**
 * The plan at what a reader moves. One question at a time is under way, the next one is the last that was wanted: a
 * slider that moves faster than plans come skips some.
 *
 * @param at  null: nothing is asked
 * @param wait  milliseconds of quiet before a question, where an answer takes long
 */
export function useBudgetAt(
  at: At | null,
  wait: number,
): { readonly budget: Budget | null; readonly problem: Problem | null; readonly working: boolean } {
  const client = useQueryClient();
  const [told, tell] = useState<{ key: string; budget: Budget | null; problem: Problem | null }>({
    key: "null",
    budget: null,
    problem: null,
  });
  const key = JSON.stringify(at);
  const wanted = useRef({ key, at });
  const busy = useRef(false);
  const last = useRef("null");

  useEffect(() => {
    wanted.current = { key, at };
    if (at === null) {
      last.current = key;
      tell((before) => (before.key === key ? before : { ...before, key, problem: null }));
      return;
    }
    const work = async (): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      while (wanted.current.at !== null && wanted.current.key !== last.current) {
        const { key, at } = wanted.current;
        last.current = key;
        try {
          const { answer } = await client.fetchQuery<Answered<Budget>>({
            queryKey: ["/api/budget/at", at],
            queryFn: () => ask<Budget>("/api/budget/at", at),
            staleTime: keptFor,
            gcTime: keptFor,
          });
          tell({ key, budget: answer, problem: null });
        } catch (error) {
          const problem = error instanceof Problem ? error : null;
          tell((before) => ({ ...before, key, problem }));
        }
      }
      busy.current = false;
    };
    const timer = setTimeout(() => void work(), wait);
    return () => clearTimeout(timer);
    // The key says all of `at`.
  }, [key, wait, client]);

  return { budget: told.budget, problem: told.problem, working: at !== null && told.key !== key };
}
