import { userInfo } from "node:os";
import type { EraseAnswer, Keepworth, PersonExport } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption } from "../options.ts";
import { erasurePage } from "../show/erasurePage.ts";
import { json } from "../show/json.ts";
import { personPage } from "../show/personPage.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

interface ExportOptions {
  dataset?: string;
  out?: string;
}

interface EraseOptions {
  dataset?: string;
  dryRun?: boolean;
  yes?: boolean;
}

/** What is held about a person: exporting it, erasing it, and erasing those who have been silent for long. */
export function addPerson(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const person = keepworth.command("person").description(say("help.person")).helpCommand(false);
  addExporting(person, bench);
  addErasing(person, bench);
  addExpiring(person, bench);
}

function addExporting(person: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = person
    .command("export")
    .description(say("help.person.export"))
    .argument("<person>", say("help.argument.person"))
    .addOption(new Option("--out <file>", say("help.option.personOut")))
    .addOption(datasetOption(bench.speaker));
  const example = "keepworth person export anna@mail.example --out anna.json";
  does<ExportOptions>(command, bench, example, async (work, { dataset, out }, who: string) => {
    const engine = await import("@keepworth/engine");
    const held = await work.database(async (k) => {
      const found = await engine.exportPerson(k, who, given({ dataset }));
      if (out !== undefined) await engine.writePerson(found, out);
      for (const one of found) await note(k, "person.exported", one.customerId, { dataset: one.dataset });
      return found;
    });
    if (out !== undefined) await work.tell({ file: out }, say("person.written", { file: out }));
    else await shown(work, held);
  });
}

async function shown(work: Work, held: readonly PersonExport[]): Promise<void> {
  if (work.json) await work.terminal.write(held.map(json).join(""));
  else await work.show(held, () => held.flatMap((one) => personPage(one, lookOf(work))));
}

function addErasing(person: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = person
    .command("erase")
    .description(say("help.person.erase"))
    .argument("<person>", say("help.argument.person"))
    .addOption(new Option("--dry-run", say("help.option.dryRun")))
    .addOption(new Option("--yes", say("help.option.yes")))
    .addOption(datasetOption(bench.speaker));
  const example = "keepworth person erase anna@mail.example --dry-run";
  does<EraseOptions>(command, bench, example, async (work, { dataset, dryRun, yes }, who: string) => {
    const engine = await import("@keepworth/engine");
    await work.database(async (k) => {
      const erase = (trial: boolean) => engine.erasePerson(k, who, { ...given({ dataset }), dryRun: trial });
      if (dryRun) return show(work, await erase(true));
      if (!yes) {
        const would = await erase(true);
        const customer = would.people.map(({ customerId }) => customerId).join(" ");
        await confirmed(work, would, say("ask.erase", { customer }), customer);
      }
      await done(work, k, await erase(false));
    });
  });
}

function addExpiring(person: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = person
    .command("expire")
    .description(say("help.person.expire"))
    .addOption(countOption("--months <count>", say("help.option.retention")))
    .addOption(new Option("--dry-run", say("help.option.dryRun")))
    .addOption(new Option("--yes", say("help.option.yes")))
    .addOption(datasetOption(bench.speaker));
  const example = "keepworth person expire --months 36 --dry-run";
  does<EraseOptions & { months?: number }>(command, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { dataset, months, dryRun, yes } = options;
    await work.database(async (k) => {
      const expire = (trial: boolean) => engine.expire(k, { ...given({ dataset, months }), dryRun: trial });
      if (dryRun) return show(work, await expire(true));
      if (!yes) {
        const would = await expire(true);
        const people = String(would.people.length);
        if (would.people.length > 0) await confirmed(work, would, say("ask.expire", { people }), people);
      }
      await done(work, k, await expire(false));
    });
  });
}

/**
 * Shows what would go, and goes on if it is said again what it is.
 *
 * @throws KeepworthError "person.unconfirmed"
 */
async function confirmed(work: Work, would: EraseAnswer, question: string, wanted: string): Promise<void> {
  const { KeepworthError } = await import("@keepworth/engine");
  const { terminal } = work;
  if (terminal.attended && !work.json) {
    terminal.note(`${erasurePage(would, lookOf(work)).join("\n")}\n`);
    if ((await terminal.ask(question)) === wanted) return;
  }
  throw new KeepworthError("person.unconfirmed", { customer: wanted });
}

async function done(work: Work, keepworth: Keepworth, answer: EraseAnswer): Promise<void> {
  const { contacts, texts, records, people } = answer;
  for (const { customerId, dataset, orders } of people) {
    const told = people.length === 1 ? { contacts, texts, records } : {};
    await note(keepworth, "person.erased", customerId, { dataset, orders, ...told });
  }
  await show(work, answer);
}

function show(work: Work, answer: EraseAnswer): Promise<void> {
  return work.show(answer, () => erasurePage(answer, lookOf(work)));
}

function lookOf({ speaker, style, terminal }: Work) {
  return { speaker, style, columns: terminal.columns };
}

/** In the audit log: who sat at the terminal, and what they did. */
async function note(
  keepworth: Keepworth,
  action: string,
  subject: string,
  details: Record<string, string | number>,
): Promise<void> {
  const { people } = await import("@keepworth/engine");
  await people.recordAudit(keepworth, {
    accountId: null,
    who: userName(),
    action,
    subject,
    details: { ...details, via: "terminal" },
    address: null,
    now: new Date(),
  });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user whom the system has no name for, as in a container.
    return String(process.getuid?.() ?? "?");
  }
}
