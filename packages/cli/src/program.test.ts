import { speak } from "@keepworth/locales";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { keepworth } from "./keepworth.ts";
import { program } from "./program.ts";
import { exampleOf } from "./verb.ts";
import { running } from "./stop.ts";
import type { Terminal } from "./terminal.ts";
import { width } from "./show/text.ts";

/** A terminal that remembers what was written to it. */
function listener(): Terminal & { out: string; notes: string } {
  return {
    columns: 80,
    colour: false,
    live: false,
    attended: false,
    out: "",
    notes: "",
    async write(text) {
      this.out += String(text);
      return true;
    },
    note(text) {
      this.notes += text;
    },
    ask: async () => "",
  };
}

async function call(...words: string[]): Promise<{ exit: number; out: string; notes: string }> {
  const terminal = listener();
  const exit = await keepworth(words, { terminal, env: {} });
  return { exit, out: terminal.out, notes: terminal.notes };
}

const root = program({ speaker: speak("en"), terminal: listener(), stop: running() });
const verbs = root.commands.flatMap((command) => [command, ...command.commands]);

function path(command: Command): string[] {
  return command.parent ? [...path(command.parent), command.name()] : [];
}

describe("help", () => {
  it.each(verbs.map((command) => [path(command).join(" "), command] as const))(
    "of %s has an example and fits 80 columns",
    async (name, command) => {
      const { exit, out } = await call(...path(command), "--help");
      expect(exit).toBe(0);
      expect(Math.max(...out.split("\n").map(width))).toBeLessThanOrEqual(80);
      // A verb that is only the head of others shows theirs.
      if (command.commands.length > 0 && exampleOf(command) === undefined) return;
      expect(out).toMatch(new RegExp(`Example:\n  keepworth ${name}`));
    },
  );

  it("is printed on standard output when asked for, on standard error when nothing was said", async () => {
    expect(await call("--help")).toMatchObject({ exit: 0, notes: "" });
    const silent = await call();
    expect(silent).toMatchObject({ exit: 2, out: "" });
    expect(silent.notes).toContain("Start with: keepworth demo");
  });

  it("names the exit codes", async () => {
    expect((await call("--help")).out).toContain("Exit codes: 0 done;");
  });
});

describe("wrong usage", () => {
  it.each([
    [["rn"], "There is no command rn. Did you mean run?"],
    [["run", "--asof", "x"], "There is no option --asof. Did you mean --as-of?"],
    [
      ["run", "--as-of", "2026-02-30"],
      "“2026-02-30” is not possible for --as-of: a day such as 2026-06-30 is expected.",
    ],
    [
      ["run", "--margin", "40"],
      "“40” is not possible for --margin: a share between 0 and 1 is expected, such as 0.4 or 40%.",
    ],
    [
      ["run", "--horizon", "soon"],
      "“soon” is not possible for --horizon: a span such as 12m, 52w or 365d is expected.",
    ],
    [["run", "--unit", "year"], "“year” is not possible for --unit: one of day, week, month is expected."],
    [["run", "--time-zone", "Mars/Olympus"], "“Mars/Olympus” is not possible for --time-zone"],
    [["run", "--map", "customer"], "field=column is expected"],
    [["run", "--as-of"], "--as-of <day> needs a value."],
    [["customer"], "id is missing."],
    [["customers", "--limit", "-3"], "“-3” is not possible for --limit"],
    [["check", "a.csv", "b.csv"], "There are more arguments than this command takes."],
    [["fit", "a.csv"], "--model <name> must be given, or --compare to see them side by side."],
    [
      ["fit", "a.csv", "--model", "bg-nbd", "--compare"],
      "--model fits one model and --compare sets them side by side: give one of the two.",
    ],
    [
      ["fit", "a.csv", "--compare", "--posterior", "nuts"],
      "--posterior <method> and --compare cannot be used together.",
    ],
    [
      ["fit", "a.csv", "--model", "pareto-nbd", "--covariates", "b.csv", "--posterior", "nuts"],
      "--covariates <file> and --posterior <method> cannot be used together.",
    ],
    [["fit", "a.csv", "--model", "nope"], "“nope” is not possible for --model: one of bg-nbd, mbg-nbd,"],
    [
      ["fit", "a.csv", "--model", "bg-nbd", "--posterior", "mcmc"],
      "“mcmc” is not possible for --posterior: one of nuts, laplace is expected.",
    ],
    [
      ["fit", "a.csv", "--model", "bg-nbd", "--prior", "strong"],
      "one of auto, weak, none, pymc-marketing is expected.",
    ],
    [["fit", "a.csv", "--model", "bg-nbd", "--seed", "7"], "--seed is for --posterior, which is not given."],
    [["run", "--burn-in", "long"], "“long” is not possible for --burn-in: a span such as"],
    [["run", "a.csv", "--model", "sbg"], "one of auto, nbd, bg-nbd,"],
    [["import", "undo", "two"], "“two” is not possible for id: a whole number is expected."],
    [["report", "--lang", "tlh"], "“tlh” is not possible for --lang: one of en, sv, pl, ru, fa is expected."],
  ])("%j ends with code 2 and a sentence", async (words, sentence) => {
    const { exit, out, notes } = await call(...words);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(notes.replaceAll("\n", " ")).toContain(sentence);
    expect(notes).toContain("How it is used: keepworth");
  });

  it("is an object with --json", async () => {
    const { exit, notes } = await call("run", "--nope", "--json");
    expect(exit).toBe(2);
    expect(JSON.parse(notes)).toMatchObject({
      error: { code: "usage", message: "There is no option --nope." },
    });
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish", "powershell"])(
    "prints a script for %s that asks keepworth",
    async (shell) => {
      const { exit, out } = await call("completion", shell);
      expect(exit).toBe(0);
      expect(out).toMatch(/keepworth complete .?--/);
    },
  );

  it("knows commands, options and choices", async () => {
    expect((await call("complete", "--", "cust")).out).toMatch(/^customers\t.*\ncustomer\t/);
    expect((await call("complete", "--", "run", "--hor")).out).toMatch(/^--horizon\t/);
    expect((await call("complete", "--", "export", "--format", "")).out).toMatch(
      /^csv\t\nparquet\t\njsonl\t\n/,
    );
  });

  it("leaves files to the shell", async () => {
    expect((await call("complete", "--", "run", "")).out.trimEnd()).toMatch(/:0$/);
    expect((await call("complete", "--", "fit", "--covariates", "")).out.trimEnd()).toMatch(/:0$/);
    expect((await call("complete", "--", "runs", "")).out.trimEnd()).toMatch(/:4$/);
  });
});
