import { keepworth, speakerFor } from "./keepworth.ts";
import { running } from "./stop.ts";
import { systemTerminal } from "./terminal.ts";

const words = process.argv.slice(2);
const stop = running();

// The statement in progress is cancelled, so that the command fails, tidies up and closes its database by itself:
// closing under a running statement would block for ever. A second signal, or two seconds, end the wait; the
// database stands that, as it stands a power cut.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.once(signal, async () => {
    stop.code = code;
    process.once(signal, () => process.exit(code));
    setTimeout(() => process.exit(code), 2000).unref();
    for (const { warehouse } of stop.open) warehouse.cancel();
    process.stderr.write(`\n${(await speakerFor(words, process.env)).say("stopped")}\n`);
  });
}

process.exitCode = await keepworth(words, { stop, terminal: systemTerminal(stop) });
