/** What went wrong, as the server words it in the reader's language (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  /** Of the error table; "offline" where no answer came, "internal" where it said nothing. */
  readonly code: string;
  /** What to do about it. */
  readonly detail: string | null;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(told: {
    readonly status: number;
    readonly code: string;
    readonly title: string;
    readonly detail?: string | null;
    readonly details?: Readonly<Record<string, unknown>>;
  }) {
    super(told.title);
    this.name = "Problem";
    this.status = told.status;
    this.code = told.code;
    this.detail = told.detail ?? null;
    this.details = told.details ?? {};
  }
}

/** The problem in the body of an answer that is none of what was asked. */
export function problemOf(body: unknown, status: number): Problem {
  const told =
    typeof body === "object" && body !== null ? (body as Partial<Problem & { title: string }>) : {};
  return new Problem({
    status,
    code: told.code ?? "internal",
    title: told.title ?? `HTTP ${status}`,
    detail: told.detail ?? null,
    details: told.details ?? {},
  });
}

/** Where no answer came at all. */
export function offline(): Problem {
  return new Problem({ status: 0, code: "offline", title: "offline" });
}
