import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Every text of the build beside itself as .br and .gz, so that the server never compresses the same file twice. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    // From the files, since other plugins still change what is in the bundle until it is written.
    async writeBundle({ dir = "dist" }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name));
      await Promise.all(
        texts.map(async (name) => {
          const source = await readFile(join(dir, name));
          await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(source));
          await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(source, { level: 9 }));
        }),
      );
    },
  };
}
