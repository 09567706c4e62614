import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { App, Role } from "../app.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import type { AnswerOf, OptionsOf, QuestionName } from "../questions.ts";

/** Which run is asked about. */
export const whichSchema = z.object({
  dataset: z.string().optional().describe("Default: the one of the last published run."),
  run: z.coerce.number().int().positive().optional().describe("A run by its number. Default: the last one."),
});

/** As it is in JSON: nothing is read-only. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

export interface QuestionRoute<
  N extends QuestionName,
  Q extends z.ZodType,
  A extends z.ZodType,
  P extends z.ZodType,
> {
  readonly url: string;
  readonly question: N;
  readonly tag: string;
  readonly summary: string;
  readonly role?: Role;
  /** Of the path. Default none. */
  readonly params?: P;
  readonly query: Q;
  /** It must take every answer, and have all that is in one: API and engine cannot drift apart. */
  readonly answer: A & z.ZodType<AnswerOf<N>> & (Plain<AnswerOf<N>> extends z.output<A> ? unknown : never);
  /** From query and path to what is asked. Default: the query as it is. */
  readonly options?: (query: z.output<Q>, params: z.output<P>) => OptionsOf<N>;
}

/**
 * A route that gives the answer to a question, as it is kept. Headers tell how it stands: `keepworth-stale: 1` where a
 * newer one is being worked out, `keepworth-computed-at`, `keepworth-seconds`; the ETag spares what the reader has.
 */
export function questionRoute<
  N extends QuestionName,
  Q extends z.ZodType,
  A extends z.ZodType,
  P extends z.ZodType = z.ZodUndefined,
>(app: App, house: House, route: QuestionRoute<N, Q, A, P>): void {
  const { url, question, tag, summary, role = "viewer", params, query, answer } = route;
  const options = route.options ?? ((told: z.output<Q>) => told as OptionsOf<N>);
  // Answers are sent as the bytes that are kept: their type is in the schema only.
  const plain = app as unknown as FastifyInstance;
  plain.get(
    url,
    {
      config: { role },
      schema: {
        tags: [tag],
        summary,
        ...(params && { params }),
        querystring: query,
        response: { 200: answer, default: problemSchema },
      },
    },
    async (request, reply) => {
      const answered = await house.answers.of(
        question,
        options(request.query as z.output<Q>, request.params as z.output<P>),
      );
      const { json, gzip, stale, computedAt, seconds } = answered;
      const tag = `"${Buffer.from(`${computedAt}${json.length}`).toString("base64url")}"`;
      reply
        .header("keepworth-computed-at", computedAt)
        .header("keepworth-seconds", seconds.toFixed(3))
        .header("cache-control", "private, no-cache")
        .header("vary", "accept-encoding")
        .header("etag", tag);
      if (stale) reply.header("keepworth-stale", "1");
      if (!stale && request.headers["if-none-match"] === tag) return reply.code(304).send();
      reply.type("application/json; charset=utf-8");
      if (!/\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""))) return reply.send(json);
      return reply.header("content-encoding", "gzip").send(gzip);
    },
  );
}
