import { languageOf, languages, messageLanguages, speaker, type Speaker } from "@keepworth/locales";
import { CommanderError, type Command } from "commander";
import { addCompletion, printed } from "./completion.ts";
import { failure, failureText } from "./failure.ts";
import { program } from "./program.ts";
import { running, type Stop } from "./stop.ts";
import { systemTerminal, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/**
 * Runs one command line.
 *
 * @param words  what stands after `keepworth`
 * @returns the exit code: 0 done, 1 input or surroundings at fault, 2 wrong usage, 3 a fault inside Keepworth
 */
export async function keepworth(
  words: readonly string[],
  options: { terminal?: Terminal; env?: NodeJS.ProcessEnv; stop?: Stop } = {},
): Promise<number> {
  const { env = process.env, stop = running() } = options;
  const { terminal = systemTerminal(stop) } = options;
  const spoken = await speakerFor(words, env);
  const command = program({ speaker: spoken, terminal, stop });
  const suggest = addCompletion(command, spoken);
  if (words[0] === "complete" && words[1] === "--") {
    await terminal.write(`${suggest(words.slice(2)).join("\n")}\n`);
    return 0;
  }
  const texts: string[] = [];
  configure(command, (text) => texts.push(text));
  try {
    const wrong = wrongLanguage(words);
    if (wrong !== null) throw wrong;
    // `completion` prints by console.log.
    if (words[0] === "completion") texts.push(...printed(() => command.parse(words, { from: "user" })), "\n");
    else await command.parseAsync(words, { from: "user" });
    if (texts.length > 0) await terminal.write(texts.join(words[0] === "completion" ? "\n" : ""));
    return stop.code ?? 0;
  } catch (error) {
    if (stop.code !== null) return stop.code;
    if (error instanceof CommanderError && error.exitCode === 0) {
      await terminal.write(texts.join(""));
      return 0;
    }
    if (error instanceof CommanderError && error.code === "commander.help") {
      terminal.note(texts.join(""));
      return 2;
    }
    const found = await failure(error, spoken, called(command, words));
    const json = words.includes("--json");
    terminal.note(failureText(found, { json, colour: terminal.live, columns: terminal.columns }));
    if (env["KEEPWORTH_DEBUG"] === "1" && error instanceof Error) terminal.note(`${stack(error)}\n`);
    return found.exit;
  }
}

function configure(command: Command, write: (text: string) => void): void {
  command.configureOutput({ writeOut: write, writeErr: write, outputError: () => {} });
  for (const one of command.commands) configure(one, write);
}

/** The language must be known before the first word of help is made, so it is looked up before parsing. */
export function speakerFor(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Speaker> {
  const set = env["KEEPWORTH_LANG"] || env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"];
  return speaker(languageWord(words) || set || "en");
}

function languageWord(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? undefined : words[at] === "--lang" ? words[at + 1] : words[at]!.slice("--lang=".length);
}

function wrongLanguage(words: readonly string[]): UsageError | null {
  const asked = languageWord(words);
  if (
    !asked ||
    asked.startsWith("-") ||
    languageOf(asked).language === asked.split(/[-_.]/)[0]!.toLowerCase()
  )
    return null;
  // Messages to customers speak more languages than the command line.
  const known: readonly string[] = words.includes("recommend") ? messageLanguages : languages;
  if (known.includes(asked.split(/[-_.]/)[0]!.toLowerCase())) return null;
  return new UsageError("--lang", asked, "usage.expected.choice", { values: known.join(", ") });
}

/** "keepworth runs prune" for the words that name commands. */
function called(command: Command, words: readonly string[]): string {
  let at = command;
  const names = [command.name()];
  for (const word of words) {
    const next = at.commands.find((one) => one.name() === word);
    if (next) names.push((at = next).name());
  }
  return names.join(" ");
}

function stack(error: Error): string {
  return error.cause instanceof Error ? `${error.stack}\n${stack(error.cause)}` : String(error.stack);
}
