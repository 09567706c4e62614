/** Where to go after signing in: a page of ours, and nothing that a browser would take for another site. */
export function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) && !next.startsWith("/sign-in") ? next : "/";
}
