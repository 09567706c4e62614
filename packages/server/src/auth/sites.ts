import type { FastifyRequest } from "fastify";

/** Where a request came to. */
export interface Site {
  /** https://shop.example, without a slash at the end. */
  readonly origin: string;
  readonly secure: boolean;
}

const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A Host header as an address has it; null where it is none. */
export function hostOf(host: string): { readonly host: string; readonly hostname: string } | null {
  if (host === "" || !URL.canParse(`http://${host}`)) return null;
  const url = new URL(`http://${host}`);
  return url.pathname === "/" && url.username === "" && url.search === "" && url.hash === "" ? url : null;
}

/**
 * The site of a request under the names that this server answers to: this machine's own, and those of `urls`. Any other
 * name may be a stranger's page that had its name point here.
 *
 * @returns null for a name that is not known
 */
export function siteOf(request: FastifyRequest, urls: readonly URL[]): Site | null {
  const asked = hostOf(request.host);
  if (!asked) return null;
  const known = urls.find((url) => url.hostname === asked.hostname && hostOf(url.host)?.host === asked.host);
  if (known)
    return { origin: known.origin, secure: known.protocol === "https:" || request.protocol === "https" };
  if (!thisMachine.has(asked.hostname)) return null;
  return { origin: `${request.protocol}://${asked.host}`, secure: request.protocol === "https" };
}
