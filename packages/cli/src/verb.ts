import type { Speaker } from "@keepworth/locales";
import type { Command } from "commander";
import type { Stop } from "./stop.ts";
import { work, type GlobalOptions, type Work } from "./work.ts";
import type { Terminal } from "./terminal.ts";

/** What a command file needs to add its verb. */
export interface Bench {
  readonly speaker: Speaker;
  readonly terminal: Terminal;
  readonly stop: Stop;
}

export type Action<Options> = (work: Work, options: Options, ...words: never[]) => Promise<void>;

const examples = new WeakMap<Command, string>();

/** The example that a command's help shows; `reference` prints it too. */
export function exampleOf(command: Command): string | undefined {
  return examples.get(command);
}

/** Gives a command its example and what it does. Words of the line come after the options, in their order. */
export function does<Options>(
  command: Command,
  bench: Bench,
  example: string,
  action: Action<Options>,
): Command {
  examples.set(command, example);
  command.addHelpText("after", () => `\n${bench.speaker.say("help.example")}\n  ${example}`);
  return command.action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const words = command.processedArgs as never[];
    await action(work(bench.terminal, bench.speaker, bench.stop, options), options as Options, ...words);
  });
}
