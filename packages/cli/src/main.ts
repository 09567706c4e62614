import { keepworth, speakerFor } from "./keepworth.ts";
import type { Open } from "./work.ts";

const words = process.argv.slice(2);
const open: Open = new Set();

// A database is closed before the process leaves; a second signal, or two seconds, end the wait.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.once(signal, () => {
    process.once(signal, () => process.exit(code));
    setTimeout(() => process.exit(code), 2000);
    process.stderr.write(`\n${speakerFor(words, process.env).say("stopped")}\n`);
    void Promise.allSettled([...open].map((one) => one.close())).then(() => process.exit(code));
  });
}

process.exitCode = await keepworth(words, { open });
