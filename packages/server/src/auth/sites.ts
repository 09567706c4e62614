import { isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";

/** Where a request came to. */
export interface Site {
  /** https://shop.example, without a slash at the end. */
  readonly origin: string;
  readonly secure: boolean;
}

interface Host {
  readonly host: string;
  readonly hostname: string;
}

/** The names that a server answers to beside this machine's own. */
export interface Names {
  /** The address that it listens on, where it is one of the network. */
  readonly host: string | null;
  readonly urls: readonly URL[];
}

const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A Host header as an address has it; null where it is none. */
export function hostOf(host: string): Host | null {
  if (host === "" || !URL.canParse(`http://${host}`)) return null;
  const url = new URL(`http://${host}`);
  return url.pathname === "/" && url.username === "" && url.search === "" && url.hash === "" ? url : null;
}

/** An address to listen on as a link has it: one of IPv6 stands in brackets. */
export function inLink(address: string): string {
  return isIPv6(address) ? `[${address}]` : address;
}

/**
 * The site of a request under the names that this server answers to: this machine's own, and `names`. Any other name may
 * be a stranger's page that had its name point here.
 *
 * @returns null for a name that is not known
 */
export function siteOf(request: FastifyRequest, names: Names): Site | null {
  // What a proxy says of the name (request.host) could also be said by a page; what the browser says could not.
  const said = hostOf(request.headers.host ?? "");
  const asked = hostOf(request.host);
  if (!asked || !said || !isKnown(said, names) || !isKnown(asked, names)) return null;
  const url = names.urls.find((one) => hostOf(one.host)?.host === asked.host);
  if (url) return { origin: url.origin, secure: url.protocol === "https:" };
  return { origin: `${request.protocol}://${asked.host}`, secure: request.protocol === "https" };
}

function isKnown({ host, hostname }: Host, names: Names): boolean {
  if (thisMachine.has(hostname)) return true;
  if (names.host !== null && hostOf(inLink(names.host))?.hostname === hostname) return true;
  return names.urls.some((url) => hostOf(url.host)?.host === host);
}
