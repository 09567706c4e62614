import { errorTable } from "@keepworth/engine";
import { speak, type Speaker } from "@keepworth/locales";
import type { Argument, Command, Option } from "commander";
import { addCompletion } from "./completion.ts";
import { program, withNotes } from "./program.ts";
import { running } from "./stop.ts";
import { exampleOf, type Bench } from "./verb.ts";

/** docs/reference/cli.md: every command with its arguments, options and example, from their definitions. */
export function cliReference(): string {
  const speaker = speak("en");
  const bench: Bench = {
    speaker,
    stop: running(),
    terminal: {
      columns: 80,
      colour: false,
      live: false,
      attended: false,
      write: async () => true,
      note() {},
      ask: async () => "",
    },
  };
  const keepworth = program(bench);
  addCompletion(keepworth, speaker);
  const commands = keepworth.createHelp().visibleCommands(keepworth).flatMap(verbs);
  return (
    [
      "# Command line",
      speaker.say("program.tagline"),
      speaker.say("reference.cli"),
      speaker.say("help.exitCodes"),
      "## Options of every command",
      optionRows(keepworth.createHelp().visibleOptions(keepworth), speaker),
      ...commands.flatMap((command) => section(command, speaker)),
    ].join("\n\n") + "\n"
  );
}

/** A command that does something, and those below it. */
function verbs(command: Command): Command[] {
  const below = command.commands.flatMap(verbs);
  return exampleOf(command) !== undefined || command.commands.length === 0 ? [command, ...below] : below;
}

function section(command: Command, speaker: Speaker): string[] {
  const help = command.createHelp();
  if (command.name() === "help") return [];
  const options = help.visibleOptions(command).filter(({ long }) => long !== "--help");
  const example = exampleOf(command);
  return [
    `## ${fullName(command)}`,
    command.description(),
    `\`\`\`\n${help.commandUsage(command)}\n\`\`\``,
    ...(command.registeredArguments.length > 0 ? [argumentRows(command.registeredArguments, speaker)] : []),
    ...(options.length > 0 ? [optionRows(options, speaker)] : []),
    ...(example === undefined ? [] : [`\`\`\`sh\n${example}\n\`\`\``]),
  ];
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function argumentRows(all: readonly Argument[], speaker: Speaker): string {
  return rows(
    "Argument",
    all.map((one) => [one.name(), withNotes(speaker, one.description, one.argChoices, undefined)]),
  );
}

function optionRows(all: readonly Option[], speaker: Speaker): string {
  return rows(
    "Option",
    all.map(({ flags, description, argChoices, defaultValue }) => [
      flags,
      withNotes(speaker, description, argChoices, defaultValue),
    ]),
  );
}

/** docs/reference/errors.md: every code with its words, what to do, exit code and HTTP status. */
export function errorReference(): string {
  const speaker = speak("en");
  const lines = Object.entries(errorTable).map(([code, { status, exit }]) => {
    const { text, hint } = speaker.template("error", code);
    return `| \`${code}\` | ${cell(text)} | ${cell(hint ?? "")} | ${exit} | ${status} |`;
  });
  return (
    [
      "# Errors",
      speaker.say("reference.errors"),
      ["| Code | What happened | What to do | Exit | HTTP |", "|---|---|---|---|---|", ...lines].join("\n"),
    ].join("\n\n") + "\n"
  );
}

function rows(title: string, entries: readonly (readonly [string, string])[]): string {
  return [
    `| ${title} | |`,
    "|---|---|",
    ...entries.map(([name, text]) => `| \`${name}\` | ${cell(text)} |`),
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
