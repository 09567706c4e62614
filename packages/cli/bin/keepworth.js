#!/usr/bin/env node
// Plain JavaScript that any Node which knows modules can parse: an old one gets a sentence, not a syntax error.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

// A checkout runs TypeScript as it is, which Node does from 22.18 on; an installed keepworth is compiled.
var source = fileURLToPath(new URL("../src/main.ts", import.meta.url));
var compiled = fileURLToPath(new URL("../dist/main.js", import.meta.url));
var inCheckout = existsSync(source);
var wanted = inCheckout ? [22, 18] : [22, 12];
var found = process.versions.node.split(".").map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  process.stderr.write(
    "Keepworth needs Node " +
      wanted.join(".") +
      " or newer; this is Node " +
      process.versions.node +
      ".\n" +
      (inCheckout
        ? "In a clone, `npm run demo` and `npm run keepworth -- run orders.csv` use the Node that `npm ci` installed.\n"
        : "Install the current Node from https://nodejs.org and try again.\n"),
  );
  process.exitCode = 1;
} else {
  // In a checkout Node strips types by WebAssembly, in every thread anew; V8 may die when it collects such code while a
  // thread ends.
  start(inCheckout ? ["--conditions=@keepworth/source", "--no-wasm-code-gc", source] : [compiled]);
}

// A process of its own: Node 22 fixes the size of its thread pool before a program's first line, and four long
// queries would otherwise fill its four threads while the shortest one waits.
function start(args) {
  var env = Object.assign({}, process.env);
  env.UV_THREADPOOL_SIZE = env.UV_THREADPOOL_SIZE || "16";
  var child = spawn(process.execPath, args.concat(process.argv.slice(2)), { stdio: "inherit", env: env });
  // Ctrl-C reaches both processes; this one stays until the other has closed its database.
  process.on("SIGINT", function () {});
  ["SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on("error", function (error) {
    process.stderr.write("Keepworth could not start " + process.execPath + " (" + error.message + ").\n");
    process.exitCode = 3;
  });
  child.on("exit", function (code, signal) {
    process.exitCode = signal ? 128 + (constants.signals[signal] || 0) : code;
  });
}
