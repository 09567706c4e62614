import { createInterface } from "node:readline/promises";
import type { Stop } from "./stop.ts";

/** Where the command line speaks: the result on one stream, everything else on the other. */
export interface Terminal {
  /** Width of the result in columns: 66 to 80, since longer lines read badly and shorter ones hold no table. */
  readonly columns: number;
  /** Whether the result may be coloured. */
  readonly colour: boolean;
  /** Whether notes may be coloured and redrawn in place. */
  readonly live: boolean;
  /** Whether somebody is there to answer a question. */
  readonly attended: boolean;
  /** Writes a part of the result; false when the reader has gone, as `| head` does, and more would be in vain. */
  write(text: string | Uint8Array): Promise<boolean>;
  /** Writes beside the result. */
  note(text: string): void;
  ask(question: string): Promise<string>;
}

/** The terminal of this process. Honours NO_COLOR and FORCE_COLOR, and writes plainly into files and pipes. */
export function systemTerminal(stop: Stop): Terminal {
  const { stdin, stdout, stderr, env } = process;
  let gone = false;
  const leave = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    gone = true;
  };
  stdout.on("error", leave);
  stderr.on("error", leave);
  const allowed = !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const forced = Boolean(env["FORCE_COLOR"]) && env["FORCE_COLOR"] !== "0";
  return {
    columns: Math.min(80, Math.max(66, (stdout.isTTY && stdout.columns) || 80)),
    colour: allowed && (forced || stdout.isTTY),
    live: allowed && stderr.isTTY,
    attended: Boolean(stdin.isTTY && stderr.isTTY),
    write: (text) =>
      new Promise((resolve) => {
        if (gone || stop.code !== null) return resolve(false);
        stdout.write(text, (error) => resolve(!error && !gone));
      }),
    note: (text) => void stderr.write(text),
    async ask(question) {
      const lines = createInterface({ input: stdin, output: stderr });
      try {
        return (await lines.question(question)).trim();
      } finally {
        lines.close();
      }
    },
  };
}
