import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests of figures and words alone, which leave nothing behind that another file could see. */
const pure = ["models", "decisions", "locales"].map((name) => `packages/${name}/src/**/*.test.ts`);

export default defineConfig({
  ssr: { resolve: { conditions: ["@keepworth/source"] } },
  resolve: { conditions: ["@keepworth/source"] },
  test: {
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["packages/*/src/**/*.test.ts", "packages/web/e2e/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: pure,
          globalSetup: "testing/clusterOfRun.ts",
        },
      },
    ],
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: "test-results.json" }]] : ["default"],
    // Much of a test is waiting for the database or a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Worker threads and child processes that a test starts see live source too.
    // Node strips types by WebAssembly, in every thread anew: V8 may die when it collects such code while a thread ends
    // ("Check failed: jit_page_->allocations_.erase").
    execArgv: ["--conditions=@keepworth/source", "--no-wasm-code-gc"],
  },
});
