import { basename } from "node:path";
import { errorTable, KeepworthError, type ErrorCode } from "@keepworth/engine";
import { ruleText, speaker, type Speaker } from "@keepworth/locales";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";

/** RFC 9457: what went wrong, in the reader's language, with the code of the one error table. */
export const problemSchema = z
  .object({
    type: z.string().describe("A page about the code."),
    title: z.string().describe("What happened."),
    status: z.int(),
    detail: z.string().nullable().describe("What to do about it."),
    code: z.string().describe("The code of the error table."),
    details: z.record(z.string(), z.unknown()).describe("What the sentence is about."),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

/** The problem that an error is to a reader of this language; what is no error of ours says nothing of its insides. */
export async function problemOf(error: unknown, language: string): Promise<Problem> {
  return problemIn(await speaker(language), error);
}

/** The same, where a speaker of the language is there already. */
export function problemIn(spoken: Speaker, error: unknown): Problem {
  const known = knownError(error);
  const { code, details, status } = known;
  const { text, hint } = spoken.explain("error", code, inWords(spoken, known));
  return {
    type: `https://github.com/keepworth/keepworth/blob/main/docs/reference/errors.md#${code.toLowerCase().replaceAll(".", "")}`,
    title: text,
    status,
    detail: hint,
    code,
    details,
  };
}

/** The folders of a file's name amid a sentence. */
const places = /(?<![\w:/\\.])(?:[A-Za-z]:)?[\\/](?:[^\s"'\\/]+[\\/])+(?=[^\s"'\\/])/g;

/** A reader over HTTP knows files by their names; where they are is the server's own. */
function withoutPlaces(details: object): Record<string, unknown> {
  const named = Object.entries(details).map(([name, value]) => {
    if (typeof value !== "string") return [name, value];
    if (name === "path" || name === "file") return [name, basename(value)];
    // What the system or the database says names files whole.
    return [name, name === "reason" ? value.replace(places, "") : value];
  });
  return Object.fromEntries(named) as Record<string, unknown>;
}

/** What a sentence is about: a file is `path` in every one; a code stands as its words, which go on a sentence. */
function inWords(spoken: Speaker, { code, details: told }: Known): Record<string, unknown> {
  const details = told["file"] === undefined ? told : { path: told["file"], ...told };
  if (code === "settings.invalid") return { ...details, reason: ruleText(told, spoken) };
  if (code !== "record.refused") return details;
  const { text } = spoken.explain("issue", String(details["issue"]));
  return { ...details, reason: text };
}

interface Known {
  readonly code: ErrorCode | "internal";
  readonly details: Record<string, unknown>;
  readonly status: number;
}

function knownError(error: unknown): Known {
  if (error instanceof KeepworthError) {
    return { code: error.code, details: withoutPlaces(error.details), status: errorTable[error.code].status };
  }
  const { statusCode, validation, message, code } = error as {
    statusCode?: number;
    validation?: { instancePath?: string; message?: string }[];
    message?: string;
    code?: string;
  };
  if (validation) {
    const [first] = validation;
    const field = first?.instancePath?.replace(/^\//, "").replaceAll("/", ".") ?? "";
    const status = errorTable["request.invalid"].status;
    return { code: "request.invalid", details: { field, reason: first?.message ?? "" }, status };
  }
  if (statusCode === 413) return { code: "request.tooLarge", details: {}, status: 413 };
  if (statusCode === 429) return { code: "request.tooMany", details: {}, status: 429 };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return {
      code: "request.invalid",
      details: { field: code ?? "", reason: message ?? "" },
      status: statusCode,
    };
  }
  return { code: "internal", details: {}, status: 500 };
}

/** The language that a request names; that of the account where it names none. */
export function languageOfRequest(request: FastifyRequest): string {
  const wanted = request.headers["x-keepworth-language"] ?? request.headers["accept-language"];
  const first = (Array.isArray(wanted) ? wanted[0] : wanted)?.split(",")[0]?.split(";")[0]?.trim();
  const named = first === "*" ? "" : first;
  return named || request.person?.language || "en";
}

/** Answers a request with a problem. */
export async function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): Promise<void> {
  const problem = await problemOf(error, languageOfRequest(request));
  // What was stopped because its reader has left is no failure.
  const left = (error as Error).name === "AbortError" && request.socket.destroyed;
  if (problem.status >= 500 && !left) request.log.error(error);
  const { seconds } = problem.details;
  if (problem.status === 429 && typeof seconds === "number") reply.header("retry-after", seconds);
  await reply.code(problem.status).type("application/problem+json").send(JSON.stringify(problem));
}
