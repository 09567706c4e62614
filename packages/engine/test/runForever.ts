import { open, run } from "@keepworth/engine";

// Imports a file and runs again and again, until it is killed.
const [database, file] = process.argv.slice(2) as [string, string];
await using keepworth = await open(database);
for (;;) {
  const running = run(keepworth, { files: [file], add: true, now: new Date("2026-11-01T12:00:00Z") });
  while (!(await running.next()).done);
}
