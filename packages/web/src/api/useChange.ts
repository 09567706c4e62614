import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { ownHeaders } from "./headers.ts";
import { offline, problemOf, type Problem } from "./problem.ts";

/**
 * Something that changes what the server holds; afterwards every answer on the screen is asked for anew, unless
 * `refresh` is false.
 *
 * @example const rename = useChange((name: string) => send("PUT", `/api/segments/${id}`, { name }));
 */
export function useChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  { refresh = true }: { readonly refresh?: boolean } = {},
): UseMutationResult<Output, Problem, Input> {
  const client = useQueryClient();
  return useMutation<Output, Problem, Input>({
    mutationFn: change,
    onSuccess: () => (refresh ? client.invalidateQueries() : undefined),
  });
}

/** Sends an unsafe request with what a session asks for. */
export async function send<T = unknown>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  url: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...ownHeaders(method),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw offline();
  });
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw problemOf(answer, response.status);
  return answer as T;
}
