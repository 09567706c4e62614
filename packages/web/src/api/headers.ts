import { currentLocale } from "../words/locale.ts";

let csrf = "";

/** The token of the session that unsafe requests carry; a session's answer brings it. */
export function keepCsrf(token: string): void {
  csrf = token;
}

/** The headers that every request of this page carries. */
export function ownHeaders(method: string): Record<string, string> {
  return {
    "x-keepworth-language": currentLocale(),
    ...(method === "GET" || method === "HEAD" ? {} : { "x-keepworth-csrf": csrf }),
  };
}
