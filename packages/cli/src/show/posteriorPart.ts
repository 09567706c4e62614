import type { FitAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { FitLook } from "./fitPage.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

type Posterior = NonNullable<FitAnswer["posterior"]>;

/** From here on chains that agree cannot be told from chains that do not. */
const agreed = 1.01;
/** Effective draws that the ends of an interval need. */
const enough = 400;

/** Warnings that are worded here from the table, with what to do on the command line. */
const bySummary = new Set(["posterior.mixing", "posterior.few", "posterior.divergences"]);

/** What the draws say of each parameter, and whether they can be relied on. */
export function posteriorPart(posterior: Posterior, { speaker, style, columns }: FitLook): string[] {
  const { say, number } = speaker;
  const { method, prior, chains, draws, seconds, summary } = posterior;
  const exact = (value: number): string =>
    number(value, { minimumSignificantDigits: 4, maximumSignificantDigits: 4 });
  const whole = (value: number | null): string => number(value === null ? null : Math.round(value));
  const sound = complaints(posterior, speaker);
  return [
    "",
    style.heading(say("posterior.heading")),
    ...wrap(
      say("posterior.opening", {
        method,
        prior,
        chains,
        draws,
        seconds: number(seconds, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      }),
      columns,
    ),
    ...table(
      Object.entries(summary),
      [
        { title: say("column.parameter"), cell: ([name]) => safe(name) },
        { title: say("column.mean"), side: "end", cell: ([, { mean }]) => exact(mean) },
        { title: say("column.sd"), side: "end", cell: ([, { sd }]) => exact(sd) },
        { title: say("column.q05"), side: "end", cell: ([, { q05 }]) => exact(q05) },
        { title: say("column.q95"), side: "end", cell: ([, { q95 }]) => exact(q95) },
        {
          title: say("column.rhat"),
          side: "end",
          cell: ([, { rhat }]) => rhatText(rhat, speaker),
          paint: (text, [, { rhat }]) => (rhat !== null && !(rhat < agreed) ? style.attention(text) : text),
        },
        { title: say("column.essBulk"), side: "end", cell: ([, { essBulk }]) => whole(essBulk) },
        { title: say("column.essTail"), side: "end", cell: ([, { essTail }]) => whole(essTail) },
      ],
      { columns, heading: style.quiet },
    ),
    ...(sound.length === 0
      ? wrap(verdict(posterior, speaker), columns)
      : sound.flatMap((text) => wrap(text, columns)).map(style.attention)),
  ];
}

function verdict({ method, exact, summary }: Posterior, speaker: Speaker): string {
  if (method === "laplace") return speaker.say("posterior.laplace");
  const all = Object.values(summary);
  return speaker.say(exact ? "posterior.good" : "posterior.good.standIn", {
    rhat: rhatText(Math.max(...all.map(({ rhat }) => rhat ?? 1)), speaker),
    ess: speaker.number(
      Math.floor(Math.min(...all.map(({ essBulk, essTail }) => Math.min(essBulk ?? 0, essTail ?? 0)))),
    ),
  });
}

/** What is wrong with the draws, each with what to do; empty where they are sound. */
function complaints(posterior: Posterior, speaker: Speaker): string[] {
  const further = posterior.warnings
    .filter(({ code }) => !bySummary.has(code))
    .map(({ code, details }) => {
      const { text, hint } = speaker.explain("warning", code, details);
      return hint === null ? text : `${text} ${hint}`;
    });
  return posterior.method === "laplace" ? further : [...chainComplaints(posterior, speaker), ...further];
}

function chainComplaints({ divergences, chains, draws, summary }: Posterior, speaker: Speaker): string[] {
  const { say, number, list } = speaker;
  const apart = Object.entries(summary).filter(([, { rhat }]) => rhat !== null && !(rhat < agreed));
  const fewest = Object.entries(summary)
    .map(([name, { essBulk, essTail }]) => ({ name, ess: Math.min(essBulk ?? 0, essTail ?? 0) }))
    .reduce((a, b) => (b.ess < a.ess ? b : a));
  const more = number((4 * draws) / chains, { useGrouping: false });
  return [
    ...(divergences > 0 ? [say("posterior.diverged", { divergences })] : []),
    ...(apart.length > 0
      ? [
          say("posterior.apart", {
            parameters: list(apart.map(([name]) => safe(name))),
            rhat: rhatText(Math.max(...apart.map(([, { rhat }]) => rhat!)), speaker),
            draws: more,
          }),
        ]
      : fewest.ess < enough
        ? [
            say("posterior.few", {
              parameter: safe(fewest.name),
              ess: number(Math.floor(fewest.ess)),
              draws: more,
            }),
          ]
        : []),
  ];
}

function rhatText(rhat: number | null, { number }: Speaker): string {
  return number(rhat, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
