import { KeepworthError, type ErrorCode, type ErrorDetails } from "@keepworth/models";
import { aborted, isAborted } from "../aborted.ts";

/** An error as plain data. */
export type Told =
  | {
      readonly kind: "keepworth";
      readonly code: ErrorCode;
      readonly details: ErrorDetails;
      readonly cause: Told | null;
    }
  | { readonly kind: "aborted" }
  | { readonly kind: "other"; readonly name: string; readonly message: string; readonly stack: string };

/** Errors of JavaScript's own that keep their kind. */
const own = { TypeError, RangeError, SyntaxError } as const;

export function tell(error: unknown): Told {
  if (error instanceof KeepworthError) {
    const { code, details, cause } = error;
    return { kind: "keepworth", code, details, cause: cause === undefined ? null : tell(cause) };
  }
  if (isAborted(error)) return { kind: "aborted" };
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { kind: "other", name, message, stack };
}

export function untell(told: Told): Error {
  switch (told.kind) {
    case "aborted":
      return aborted();
    case "keepworth": {
      const cause = told.cause === null ? undefined : untell(told.cause);
      return new KeepworthError(told.code, told.details, cause === undefined ? {} : { cause });
    }
    case "other": {
      const kind = told.name in own ? own[told.name as keyof typeof own] : Error;
      // Where it happened says more than where it was told.
      return Object.assign(new kind(told.message), { stack: told.stack });
    }
  }
}
