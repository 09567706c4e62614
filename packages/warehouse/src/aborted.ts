/** What a statement fails with that was cancelled. */
export function aborted(cause?: unknown): DOMException {
  return Object.assign(new DOMException("The statement was cancelled.", "AbortError"), { cause });
}

export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
