import { queryOptions, useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Problem } from "../../api/problem.ts";
import type { Preview } from "../../api/schema.d.ts";
import { send } from "../../api/useChange.ts";
import { nothingSaid, toldOf, type Said } from "./reading.ts";
import type { Sending } from "./useUploads.ts";

function reading(upload: string | null, said: Said) {
  const told = toldOf(said);
  return queryOptions<Preview, Problem>({
    queryKey: ["/api/imports/preview", upload, told],
    queryFn: () => send<Preview>("POST", "/api/imports/preview", { upload, ...told }),
    enabled: upload !== null,
    staleTime: Infinity,
    // A run or an import elsewhere changes nothing about it.
    refetchOnMount: false,
    retry: false,
    // While a choice is on its way the file stays as it was.
    placeholderData: (before, query) => (query?.queryKey[1] === upload ? before : undefined),
  });
}

/** How an uploaded file is read with what was said of it. */
export function useFileReading(upload: string | null, said: Said): UseQueryResult<Preview, Problem> {
  return useQuery(reading(upload, said));
}

/** The same of all files: what each is read as; null where that is not known, or something stands against it. */
export function useReadings(
  files: readonly Sending[],
  said: Readonly<Record<string, Said>>,
): readonly (Preview | null)[] {
  return useQueries({
    queries: files.map(({ key, upload }) => reading(upload, said[key] ?? nothingSaid)),
    combine: (all) =>
      all.map(({ data, isPlaceholderData }) =>
        data && !isPlaceholderData && data.problem === null ? data : null,
      ),
  });
}
