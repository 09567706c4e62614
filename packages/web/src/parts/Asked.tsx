import type { ReactNode } from "react";
import type { Answered } from "../api/useAnswer.ts";
import { Problem } from "../api/problem.ts";
import { Loading } from "./Loading.tsx";
import { NothingYet, nothingYet } from "./NothingYet.tsx";
import { ProblemNote } from "./ProblemNote.tsx";

export interface Question<T> {
  readonly data: Answered<T> | undefined;
  readonly error: Problem | null;
  refetch(): unknown;
}

/**
 * What an answer shows, or what stands there until it comes.
 *
 * @param empty  what to show instead of a problem of these codes, such as `{ "budget.amounts": <Empty … /> }`; where
 *   nothing was brought in yet, every screen leads to the start by itself
 * @example <Asked of={useAnswer("/api/overview")} loading={<Loading picture />}>{(overview) => …}</Asked>
 */
export function Asked<T>({
  of,
  loading = <Loading picture table />,
  empty = {},
  children,
}: {
  readonly of: Question<T>;
  readonly loading?: ReactNode;
  readonly empty?: Readonly<Record<string, ReactNode>>;
  readonly children: (answer: T, told: Answered<T>) => ReactNode;
}): ReactNode {
  // An answer that is there stays while a newer one cannot be had: the page says that the server is silent.
  if (of.data) return children(of.data.answer, of.data);
  if (of.error) {
    const own = empty[of.error.code];
    if (own !== undefined) return own;
    if (nothingYet.has(of.error.code)) return <NothingYet />;
    return <ProblemNote problem={of.error} onRetry={() => void of.refetch()} />;
  }
  return loading;
}
