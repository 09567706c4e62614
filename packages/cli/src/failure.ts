import type { ErrorCode } from "@keepworth/engine";
import { ruleText, type Speaker } from "@keepworth/locales";
import { CommanderError } from "commander";
import { modelName } from "./report/modelName.ts";
import { json } from "./show/json.ts";
import { style } from "./show/style.ts";
import { safe, wrap } from "./show/text.ts";
import { OptionsError, UsageError, usageText } from "./usage.ts";

/** What went wrong, for a person and for a program. */
export interface Failure {
  code: string;
  text: string;
  hint: string | null;
  details: Readonly<Record<string, unknown>>;
  /** 1 something outside the program is at fault, 2 wrong usage, 3 a fault inside it. */
  exit: 1 | 2 | 3;
}

/**
 * @param command  what was called, "keepworth run", for the pointer to its help
 */
export async function failure(error: unknown, speaker: Speaker, command: string): Promise<Failure> {
  const { say } = speaker;
  if (error instanceof UsageError || error instanceof OptionsError || error instanceof CommanderError) {
    const hint = say("usage.see", { command: `${command} --help` });
    return { code: "usage", text: usageText(error, speaker), hint, details: {}, exit: 2 };
  }
  if (isKeepworthError(error)) {
    // The engine is loaded late, so that --help need not wait for a database.
    const { errorTable } = await import("@keepworth/engine");
    const { text, hint } = speaker.explain("error", error.code, spelled(error.details, speaker));
    return { code: error.code, text, hint, details: error.details, exit: errorTable[error.code]?.exit ?? 3 };
  }
  const message = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  const { text, hint } = speaker.explain("error", "internal", { message });
  return { code: "internal", text, hint, details: {}, exit: 3 };
}

/** A file is `path` in every sentence, an argument `name`, whichever room they come from; a model has its name. */
function spelled(details: CodedError["details"], speaker: Speaker): Record<string, unknown> {
  const { file, argument, parameter, allowed, wanted, model } = details;
  const named = typeof model === "string" ? { model: modelName(model, speaker) } : {};
  const reason = "rule" in details ? { reason: ruleText(details, speaker) } : {};
  return {
    path: file,
    name: argument ?? parameter,
    expected: allowed,
    missing: wanted,
    ...details,
    ...named,
    ...reason,
  };
}

interface CodedError extends Error {
  code: ErrorCode;
  details: Readonly<Record<string, unknown>>;
}

// By name, not by class: a second copy of the models package must not turn a clear error into an internal one.
function isKeepworthError(error: unknown): error is CodedError {
  return error instanceof Error && error.name === "KeepworthError" && "code" in error && "details" in error;
}

/** The lines for stderr: what happened, what to do; one object with `--json`. */
export function failureText(
  failure: Failure,
  how: { json: boolean; colour: boolean; columns: number },
): string {
  const { code, text, hint, details } = failure;
  if (how.json) return json({ error: { code, message: text, hint, details } });
  const paint = style(how.colour);
  const [first = "", ...rest] = wrap(safe(text), how.columns);
  return [paint.loss(first), ...rest, ...(hint ? wrap(safe(hint), how.columns) : [])]
    .map((line) => `${line}\n`)
    .join("");
}
