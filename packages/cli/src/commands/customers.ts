import type { CustomerWithContact } from "@keepworth/engine";
import { Option, type Command } from "commander";
import { given } from "../given.ts";
import { countOption, datasetOption, repeatedOption, runOption } from "../options.ts";
import { customersTable } from "../show/customersTable.ts";
import { json } from "../show/json.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

interface Options {
  sort: string;
  limit?: number;
  where?: string[];
  contacts?: boolean;
  dataset?: string;
  run?: number;
}

/** How many a reader sees unless told otherwise; a program gets all. */
const screenful = 20;

export function addCustomers(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("customers")
    .description(say("help.customers"))
    .addOption(new Option("--sort <column>", say("help.option.sort")).default("-clv"))
    .addOption(countOption("--limit <count>", say("help.option.limit")))
    .addOption(repeatedOption("--where <condition>", say("help.option.where")))
    .addOption(new Option("--contacts", say("help.option.contacts")))
    .addOption(datasetOption(bench.speaker))
    .addOption(runOption(bench.speaker));
  const example = 'keepworth customers --sort -growth --where "p_alive<0.5" --limit 50';
  does<Options>(command, bench, example, async (work, { sort, limit, where, contacts, dataset, run }) => {
    const engine = await import("@keepworth/engine");
    const count = limit ?? (work.json ? 0 : screenful);
    await work.database(async (k) => {
      const rows = engine.customers(k, {
        sort,
        ...(count === 0 ? {} : { limit: count }),
        ...given({ where, contacts, dataset, run }),
      });
      if (work.json) await writeLines(rows, work);
      else {
        const shown = await writeTables(rows, work, contacts ?? false);
        if (shown === 0) work.note(say("customers.none"));
        else if (limit === undefined && shown === screenful) work.note(say("customers.more", { shown }));
      }
    });
  });
}

/** One object a line, some kilobytes at a time: a million customers are never held, and `| head` ends it. */
async function writeLines(rows: AsyncIterable<CustomerWithContact>, { terminal }: Work): Promise<void> {
  let lines = "";
  for await (const row of rows) {
    lines += json(row);
    if (lines.length < 65_536) continue;
    if (!(await terminal.write(lines))) return;
    lines = "";
  }
  if (lines !== "") await terminal.write(lines);
}

/** A table for every thousand customers, so that a list without end begins at once. */
async function writeTables(
  rows: AsyncIterable<CustomerWithContact>,
  work: Work,
  contacts: boolean,
): Promise<number> {
  const { speaker, style, terminal } = work;
  let page: CustomerWithContact[] = [];
  let written = 0;
  const write = async (): Promise<boolean> => {
    const lines = customersTable(page, { speaker, style, columns: terminal.columns, contacts });
    written += page.length;
    page = [];
    return terminal.write(lines.map((line) => `${line}\n`).join(""));
  };
  for await (const row of rows) {
    page.push(row);
    if (page.length === 1000 && !(await write())) return written;
  }
  if (page.length > 0) await write();
  return written;
}
