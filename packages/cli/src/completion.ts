import tab from "@bomb.sh/tab/commander";
import type { Speaker } from "@keepworth/locales";
import type { Command } from "commander";

/** Options and arguments whose value is a file: the shell completes those itself. */
const files = new Set(["db", "html", "out", "covariates", "file", "files"]);

/** Adds `completion SHELL`, and the hidden `complete -- WORDS` that the scripts call; returns what answers it. */
export function addCompletion(keepworth: Command, { say }: Speaker): (words: string[]) => string[] {
  const root = tab(keepworth, { completionCommandName: "completion" });
  const command = keepworth.commands.find((one) => one.name() === "completion")!;
  command.description(say("help.completion"));
  for (const argument of command.registeredArguments) argument.description = say("help.argument.shell");

  let wantsFile = false;
  for (const one of [root, ...root.commands.values()]) {
    for (const part of [...one.options.values(), ...one.arguments.values()]) {
      const name = "name" in part ? part.name : part.value;
      if (files.has(name)) part.handler = () => void (wantsFile = true);
    }
  }

  return (words) => {
    wantsFile = false;
    const lines = printed(() => root.parse([...words]));
    // tab always ends with "and no files" (:4); orders are files.
    return wantsFile ? lines.map((line) => (line === ":4" ? ":0" : line)) : lines;
  };
}

/** What `print` writes with console.log, which is how tab answers, as lines. */
export function printed(print: () => void): string[] {
  const lines: string[] = [];
  const log = console.log;
  console.log = (line: string) => void lines.push(...line.split("\n"));
  try {
    print();
  } finally {
    console.log = log;
  }
  return lines;
}
