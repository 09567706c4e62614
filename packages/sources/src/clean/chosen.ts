import { KeepworthError } from "@keepworth/models";
import { plainHeader } from "./headers.ts";

/**
 * The header that the user means.
 *
 * @throws KeepworthError "map.header" when the file has none of that name
 */
export function chosenHeader(
  path: string,
  headers: readonly string[],
  field: string,
  wanted: string,
): string {
  const header =
    headers.find((one) => one === wanted) ?? headers.find((one) => plainHeader(one) === plainHeader(wanted));
  if (header === undefined)
    throw new KeepworthError("map.header", { path, field, header: wanted, found: headers.slice(0, 40) });
  return header;
}
