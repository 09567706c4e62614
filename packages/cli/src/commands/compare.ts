import type { Comparison } from "@keepworth/engine";
import type { Command } from "commander";
import { identifier } from "../options.ts";
import { table } from "../show/table.ts";
import { wrap } from "../show/text.ts";
import { does, type Bench } from "../verb.ts";
import type { Work } from "../work.ts";

export function addCompare(keepworth: Command, bench: Bench): void {
  const { say } = bench.speaker;
  const command = keepworth
    .command("compare")
    .description(say("help.compare"))
    .argument("<before>", say("help.argument.before"), identifier("before"))
    .argument("<after>", say("help.argument.after"), identifier("after"));
  does(command, bench, "keepworth compare 1 2", async (work, _, before: number, after: number) => {
    const engine = await import("@keepworth/engine");
    const answer = await work.database((k) => engine.compare(k, before, after));
    await work.show(answer, () => comparison(answer, work));
  });
}

function comparison({ before, after, clvChange, parts, parameters }: Comparison, work: Work): string[] {
  const { speaker, style, terminal } = work;
  const { say, money, number } = speaker;
  const currency = after.currency ?? "";
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${money(value, currency)}`;
  const look = { columns: terminal.columns, heading: style.quiet };
  const exact = { maximumSignificantDigits: 5 };
  return [
    ...wrap(
      say("compare.opening", {
        before: String(before.id),
        after: String(after.id),
        beforeAsOf: before.asOf ?? "–",
        afterAsOf: after.asOf ?? "–",
        direction: clvChange > 0 ? "up" : clvChange < 0 ? "down" : "same",
        change: money(Math.abs(clvChange), currency),
        from: money(before.clv?.value ?? null, currency),
        to: money(after.clv?.value ?? null, currency),
      }),
      terminal.columns,
    ),
    "",
    ...table(
      parts,
      [
        { title: say("column.reason"), cell: ({ code }) => say(`compare.part.${code}`) },
        { title: say("column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        {
          title: say("column.change"),
          side: "end",
          cell: ({ change }) => signed(change),
          paint: (text, { change }) => (change < 0 ? style.loss(text) : text),
        },
      ],
      look,
    ),
    "",
    ...table(
      parameters,
      [
        { title: say("compare.parameters"), cell: ({ name }) => name },
        { title: say("column.before"), side: "end", cell: (one) => number(one.before, exact) },
        { title: say("column.after"), side: "end", cell: (one) => number(one.after, exact) },
      ],
      look,
    ),
  ];
}
