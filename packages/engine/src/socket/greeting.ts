import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { serialize } from "node:v8";
import { schemaVersion } from "@keepworth/warehouse";

/** The first line on a socket, said by the owner: what the two must agree about before a word is exchanged. */
export interface Greeting {
  readonly keepworth: string;
  readonly protocol: number;
  readonly schema: number;
  /** The form in which this Node writes values. */
  readonly form: number;
  readonly node: string;
  /** Which file the owner has open. */
  readonly database: string;
}

/** Changes with what goes over the socket. */
const protocol = 2;

const longestLine = 4096;

/** An owner that says nothing for so long is none; milliseconds. */
const patience = 10_000;

export function greetingFor(database: string): Greeting {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  return {
    keepworth: version,
    protocol,
    schema: schemaVersion,
    form: serialize(null)[1]!,
    node: process.versions.node,
    database,
  };
}

/** Whether two processes understand each other. */
export function agree(ours: Greeting, theirs: Greeting): boolean {
  return (["keepworth", "protocol", "schema", "form"] as const).every((key) => ours[key] === theirs[key]);
}

/** What a reader is told of one. */
export function told({ keepworth, node, schema }: Greeting): string {
  return `${keepworth} (Node ${node}, schema ${schema})`;
}

export function greet(socket: Socket, greeting: Greeting): void {
  socket.write(`${JSON.stringify(greeting)}\n`);
}

/** What the owner says first; null where it is nothing that an owner would say. */
export async function greetingFrom(socket: Socket): Promise<Greeting | null> {
  let line = "";
  socket.setTimeout(patience, () => socket.destroy());
  const { promise: whole, resolve } = Promise.withResolvers<void>();
  // More than the line never comes before something is asked.
  const hear = (bytes: Buffer) => {
    line += bytes.toString("latin1");
    if (line.endsWith("\n") || line.length > longestLine) resolve();
  };
  socket.on("data", hear);
  socket.once("close", resolve);
  await whole;
  socket.pause();
  socket.off("data", hear);
  socket.off("close", resolve);
  socket.setTimeout(0);
  return parsed(line);
}

function parsed(line: string): Greeting | null {
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === "object" && said !== null && "keepworth" in said ? (said as Greeting) : null;
  } catch {
    return null;
  }
}
