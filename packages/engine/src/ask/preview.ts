import { preview as look, type Preview, type PreviewOptions } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";

/**
 * What a file would be read as, before anything of it is imported.
 *
 * @throws KeepworthError "file.*" for a file that cannot be read
 */
export function preview(
  { warehouse }: Keepworth,
  file: string,
  options: PreviewOptions = {},
): Promise<Preview> {
  return look(warehouse, file, options);
}
