import type { Command } from "commander";
import { Option } from "commander";
import { given } from "../given.ts";
import { mappingOption, urlOption } from "../options.ts";
import { connectPage } from "../show/connectPage.ts";
import { does, type Bench } from "../verb.ts";

interface Options {
  server: string;
  catalog: string;
  schema: string;
  results?: string;
  user?: string;
  passwordEnv?: string;
  tokenEnv?: string;
  ca?: string;
  map?: Record<string, string>;
  table?: Record<string, string>;
  dataset?: string;
  minorUnits?: boolean;
  dryRun?: boolean;
}

export function addConnect(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth.command("connect").description(say("help.connect")).helpCommand(false);
  const trino = command
    .command("trino")
    .description(say("help.connect.trino"))
    .addOption(urlOption("--server <url>", say("help.option.cluster.server")).makeOptionMandatory())
    .addOption(new Option("--catalog <name>", say("help.option.cluster.catalog")).makeOptionMandatory())
    .addOption(new Option("--schema <name>", say("help.option.cluster.schema")).makeOptionMandatory())
    .addOption(new Option("--results <catalog.schema>", say("help.option.cluster.results")))
    .addOption(new Option("--user <name>", say("help.option.cluster.user")))
    .addOption(new Option("--password-env <name>", say("help.option.cluster.passwordEnv")))
    .addOption(new Option("--token-env <name>", say("help.option.cluster.tokenEnv")))
    .addOption(new Option("--ca <file>", say("help.option.cluster.ca")))
    .addOption(mappingOption("--table <kind=name>", say("help.option.cluster.table")))
    .addOption(mappingOption("--map <field=column>", say("help.option.cluster.map")))
    .addOption(new Option("--dataset <name>", say("help.option.dataset")))
    .addOption(new Option("--minor-units", say("help.option.cluster.minorUnits")))
    .addOption(new Option("--dry-run", say("help.option.cluster.dryRun")));
  const example = "keepworth connect trino --server https://trino --catalog lake --schema shop";
  does<Options>(trino, bench, example, async (work, options) => {
    const engine = await import("@keepworth/engine");
    const { server, catalog, schema, map: mapping, table: tables } = options;
    const { results, user, passwordEnv, tokenEnv, ca, dataset, minorUnits, dryRun } = options;
    const told = given({
      results,
      user,
      passwordEnv,
      tokenEnv,
      ca,
      mapping,
      tables,
      dataset,
      minorUnits,
      dryRun,
    });
    const answer = await work.database(
      (k) =>
        engine.connectCluster(k, {
          server,
          catalog,
          schema,
          ...told,
          onOpen: (cluster) => work.cancelToo(cluster),
        }),
      { tentative: true },
    );
    const look = { speaker: work.speaker, style: work.style, columns: work.terminal.columns };
    await work.show(answer, () => connectPage(answer, look));
    const at = { results: answer.results, server: answer.server };
    if (answer.settings === null) work.note(say("connect.looked", at));
    else {
      work.note(say("connect.done", { file: answer.settings, ...at }));
      const run = answer.dataset === "main" ? "keepworth run" : `keepworth run --dataset ${answer.dataset}`;
      work.note(say("connect.next", { run }));
    }
  });
}
