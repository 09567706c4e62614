import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { ownHeaders } from "./headers.ts";
import { offline, problemOf, type Problem } from "./problem.ts";
import type { paths } from "./schema.d.ts";

type Getting<P extends keyof paths> = paths[P] extends { get: infer G } ? G : never;

/** The addresses that answer a question. */
export type Path = { [P in keyof paths]: paths[P] extends { get: object } ? P : never }[keyof paths] & string;

/** What the server answers there. */
export type Answer<P extends Path> =
  Getting<P> extends { responses: { 200: { content: { "application/json": infer A } } } } ? A : unknown;

/** What may be asked for there. */
export type Query<P extends Path> =
  Getting<P> extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Record<string, never>;

export type QueryValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

/** An answer with what the server says about how it stands. */
export interface Answered<T> {
  readonly answer: T;
  /** A newer one is being worked out; it is fetched by itself. */
  readonly stale: boolean;
  readonly computedAt: string | null;
}

export interface AskOptions {
  /** Default true. */
  readonly enabled?: boolean;
  /** Ask again after so many milliseconds. Default: never. */
  readonly every?: number;
  /** Show the last answer while another is on its way, as for what-if controls. Default true. */
  readonly keep?: boolean;
}

/**
 * The answer of the server to a question, kept and shared between parts of a screen.
 *
 * @param parameters  of the path, such as `{ id: "C-12" }`
 * @example const overview = useAnswer("/api/overview");
 */
export function useAnswer<P extends Path>(
  path: P,
  {
    query,
    parameters,
    ...options
  }: AskOptions & {
    readonly query?: Query<P>;
    readonly parameters?: Readonly<Record<string, string | number>>;
  } = {},
): UseQueryResult<Answered<Answer<P>>, Problem> {
  return useAnswerAt<Answer<P>>(filled(path, parameters), {
    ...options,
    query: (query ?? {}) as QueryValues,
  });
}

/** The same at an address that the schema does not know, with the type that it is told to have. */
export function useAnswerAt<T>(
  url: string,
  { query = {}, enabled = true, every, keep = true }: AskOptions & { readonly query?: QueryValues } = {},
): UseQueryResult<Answered<T>, Problem> {
  return useQuery<Answered<T>, Problem>({
    queryKey: [url, query],
    queryFn: ({ signal }) => ask<T>(url, query, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    refetchInterval: ({ state }) => every ?? (state.data?.stale ? 3_000 : false),
  });
}

/** One answer, or a Problem. */
export async function ask<T>(
  url: string,
  query: QueryValues = {},
  signal?: AbortSignal,
): Promise<Answered<T>> {
  const response = await fetch(address(url, query), {
    headers: { accept: "application/json", ...ownHeaders("GET") },
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : offline();
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw response.status === 502 ? offline() : problemOf(body, response.status);
  return {
    answer: body as T,
    stale: response.headers.get("keepworth-stale") === "1",
    computedAt: response.headers.get("keepworth-computed-at"),
  };
}

/** An address with its query: what is null, undefined or empty is left out, lists are repeated. */
export function address(url: string, query: QueryValues): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) search.append(name, one);
  }
  const text = search.toString();
  return text === "" ? url : `${url}?${text}`;
}

function filled(path: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters[name] ?? "")),
  );
}
