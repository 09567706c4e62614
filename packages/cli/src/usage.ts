import type { Key, Speaker, Values } from "@keepworth/locales";
import { CommanderError } from "commander";

/** Wrong usage that the command line found itself: a value that an option cannot have. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly flag: string;
  readonly value: string;
  readonly expected: Key;
  readonly values: Values;

  constructor(flag: string, value: string, expected: Key, values: Values = {}) {
    super(`${flag} ${value}`);
    this.flag = flag;
    this.value = value;
    this.expected = expected;
    this.values = values;
  }
}

/** Options that do not go together, or of which one is missing. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
  readonly sentence: Key;
  readonly values: Values;

  constructor(sentence: Key, values: Values = {}) {
    super(sentence);
    this.sentence = sentence;
    this.values = values;
  }
}

/** Wrong usage in the speaker's words. Commander gives a code and an English sentence that quotes the names. */
export function usageText(error: UsageError | OptionsError | CommanderError, speaker: Speaker): string {
  const { say, knows } = speaker;
  if (error instanceof OptionsError) return say(error.sentence, error.values);
  if (error instanceof UsageError) {
    const reason = say(error.expected, error.values);
    return say("usage.invalidArgument", { name: error.flag, value: error.value, reason });
  }
  const key = `usage.${error.code.replace("commander.", "")}`;
  if (!knows(key)) return error.message.replace(/^error: /, "");
  const [name = "", other = ""] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const near = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1];
  return [say(key, { name, other }), ...(near ? [say("usage.didYouMean", { name: near })] : [])].join(" ");
}
