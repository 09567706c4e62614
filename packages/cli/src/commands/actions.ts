import type { MarkAnswer } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { choiceOption, countOption, datasetOption, runOption } from "../options.ts";
import { actionName, actionNamed } from "../show/actionName.ts";
import { actionReason } from "../show/actionReason.ts";
import { actionsPage } from "../show/actionsPage.ts";
import { json } from "../show/json.ts";
import { safe } from "../show/text.ts";
import { UsageError } from "../usage.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

const roles = ["marketing", "sales", "service"] as const;
type Role = (typeof roles)[number];

interface Which {
  dataset?: string;
  run?: number;
}

interface Options extends Which {
  role?: Role;
  within?: number;
  limit?: number;
  capacity?: Partial<Record<Role, number>>;
  out?: string;
}

/** How many a reader sees unless told otherwise; a program gets all. */
const listed = 20;

/** This week's list, and marking what was done or skipped. */
export function addActions(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("actions")
    .description(say("help.actions"))
    .helpCommand(false)
    .addOption(choiceOption("--role <role>", say("help.option.actionsRole"), roles))
    .addOption(countOption("--within <days>", say("help.option.actionsWithin")))
    .addOption(countOption("--limit <count>", say("help.option.actionsLimit")))
    .addOption(capacityOption(say("help.option.actionsCapacity")))
    .addOption(new Option("--out <file>", say("help.option.actionsOut")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  does<Options>(command, bench, "keepworth actions --role sales --within 14", async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { role, within, capacity, out, dataset, run } = options;
    const count = options.limit ?? (work.json ? 0 : listed);
    const answer = await work.database((k) =>
      engine.thisWeek(k, {
        ...given({ role, within, capacity, out, dataset, run }),
        limit: count === 0 ? Number.MAX_SAFE_INTEGER : count,
        reasonText: (reason, currency) => actionReason(reason, currency, work.speaker),
      }),
    );
    // One object a line: as many as there are customers.
    if (work.json) await work.terminal.write(answer.rows.map(json).join(""));
    else {
      const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
      await work.show(answer, () => actionsPage(answer, look));
    }
  });
  for (const [name, state] of [
    ["done", "done"],
    ["skip", "skipped"],
  ] as const) {
    addMarking(command, bench, name, state);
  }
}

function addMarking(actions: Command, bench: Bench, name: "done" | "skip", state: "done" | "skipped"): void {
  const { say } = bench.speaker;
  const command = actions
    .command(name)
    .description(say(`help.actions.${name}`))
    .argument("<customer>", say("help.argument.customer"))
    .argument("<action>", say("help.argument.action"))
    .addOption(new Option("--note <text>", say("help.option.actionsNote")));
  const example = `keepworth actions ${name} C03492 "VIP service"`;
  does<Which & { note?: string }>(
    command,
    bench,
    example,
    async (work, options, customer: string, named: string) => {
      const engine = await import("@keepworth/engine");
      const { note, dataset, run } = options;
      // A treatment may be called what a built-in action is called in words: the list decides.
      const action = [named, actionNamed(named, work.speaker)];
      const marked = await work.database((k) =>
        engine.markAction(k, { customer, action, state, ...given({ note, dataset, run }) }),
      );
      await work.tell(marked, sentence(marked, work));
    },
  );
}

function sentence(marked: MarkAnswer, { speaker }: Work): string {
  const { action, customerId, state, restDays: days, recorded, at } = marked;
  const told = { action: safe(actionName(action, speaker)), customer: safe(customerId), state };
  return recorded
    ? speaker.say("actions.marked", { ...told, days })
    : speaker.say("actions.marked.before", { ...told, day: speaker.date(at.slice(0, 10)) });
}

/** `role=N`, as often as wanted, gathered into one record. */
function capacityOption(description: string): Option {
  return new Option("--capacity <role=N>", description).argParser(
    (text: string, before: Partial<Record<Role, number>> | undefined) => {
      const match = /^(marketing|sales|service)=(\d+)$/.exec(text.trim());
      if (!match) throw new UsageError("--capacity", text, "usage.expected.roleCount");
      return { ...before, [match[1]!]: Number(match[2]) };
    },
  );
}
