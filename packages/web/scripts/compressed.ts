import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Every text of the build beside itself as .br and .gz, so that the server never compresses the same file twice. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async generateBundle(_, bundle) {
      const texts = Object.values(bundle).filter(({ fileName }) => /\.(js|css|svg)$/.test(fileName));
      await Promise.all(
        texts.map(async (file) => {
          const source = Buffer.from(file.type === "chunk" ? file.code : file.source);
          const [br, gz] = await Promise.all([
            promisify(brotliCompress)(source),
            promisify(gzip)(source, { level: 9 }),
          ]);
          this.emitFile({ type: "asset", fileName: `${file.fileName}.br`, source: br });
          this.emitFile({ type: "asset", fileName: `${file.fileName}.gz`, source: gz });
        }),
      );
    },
  };
}
