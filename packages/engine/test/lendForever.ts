import { listenBeside, open } from "@keepworth/engine";

// Owns a database and lends it to other processes, until it is killed or its input ends.
const [database] = process.argv.slice(2) as [string];
await using keepworth = await open(database, { own: true });
await using listening = await listenBeside(keepworth, { onWrite: () => console.log("written") });
console.log(`listening ${listening.address}`);
for await (const _ of process.stdin);
