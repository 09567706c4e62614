import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Problem } from "./problem.ts";
import { ask, type QueryValues } from "./useAnswer.ts";

/** One page of a list. */
export interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly total?: number | null;
}

/** A list that grows as one scrolls: what a DataTable takes as `list`. */
export interface List<Row> {
  readonly rows: readonly Row[];
  /** How many there are in all; null: not counted. */
  readonly total: number | null;
  readonly more: boolean;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly problem: Problem | null;
  loadMore(): void;
  retry(): void;
}

/** The rows of a list by cursor; another query starts anew and shows the old rows until the new are there. */
export function useList<Row>(url: string, query: QueryValues = {}): List<Row> {
  const list = useInfiniteQuery({
    queryKey: [url, query, "list"],
    queryFn: async ({ pageParam, signal }) =>
      (await ask<ListPage<Row>>(url, { ...query, cursor: pageParam }, signal)).answer,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages;
  const rows = useMemo(() => (pages ?? []).flatMap(({ items }) => items), [pages]);
  return {
    rows,
    total: pages?.[0]?.total ?? null,
    more: list.hasNextPage,
    loading: list.isPending,
    loadingMore: list.isFetchingNextPage,
    problem: list.error as Problem | null,
    loadMore: () => {
      if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
    },
    retry: () => void list.refetch(),
  };
}
