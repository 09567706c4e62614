import { QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** What was answered, kept while the page lives: shown at once, and asked for anew when it is looked at again. */
export function makeQueries(options: { readonly onSignedOut: () => void }): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === 401) options.onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        // A problem that the server words will not go away by asking again.
        retry: (failures, error) =>
          failures < 2 && error instanceof Problem && (error.status === 0 || error.status === 503),
      },
    },
  });
}
