import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { nodeFiles } from "./nodeFiles.ts";

const settings = {
  id: "one",
  folder: "/nodes/one",
  lake: "/data/trino",
  server: "/trino",
  port: 8080,
  heapGb: 1,
  quick: false,
  narrow: false,
} as const;

describe("nodeFiles", () => {
  it("opens every node to this machine alone, a worker on a port of its own", () => {
    for (const role of ["coordinator", "worker"] as const) {
      const config = nodeFiles({ ...settings, role })["config.properties"]!.split("\n");
      expect(config).toContain("node.bind-ip=127.0.0.1");
      expect(config).toContain(`http-server.http.port=${role === "worker" ? 0 : 8080}`);
    }
  });

  it("gives the catalogs that the guide's container has, which are tried here", async () => {
    const compose = await readFile(new URL("../../docs/guide/trino/compose.yaml", import.meta.url), "utf8");
    const files = nodeFiles({ ...settings, role: "coordinator" });
    for (const name of ["lake", "ice"]) {
      const [, content = ""] = compose.split(`\n  ${name}:\n    content: |\n`);
      const lines = /^(?: {6}.*\n)+/.exec(content)![0].trimEnd().split("\n");
      expect(lines.map((line) => line.trim()).sort()).toEqual(
        files[`catalog/${name}.properties`]!.trimEnd().split("\n").sort(),
      );
    }
  });
});
