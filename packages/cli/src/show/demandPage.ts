import type { ProductPlanAnswer } from "@keepworth/engine";
import type { Key } from "@keepworth/locales";
import { section, type Look } from "./churn/look.ts";
import { missing } from "./restsOn.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** Units by product: the first in words, a line for each and one for the rest, and how such plans did. */
export function demandPage(answer: ProductPlanAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, date, number } = speaker;
  const { products, weeks, file, backtest } = answer;
  const [first] = products;
  const units = (count: number) => number(count, { maximumFractionDigits: 0 });
  return [
    ...wrap(
      first
        ? say("demand.opening", {
            from: date(weeks[0]!),
            weeks: weeks.length,
            product: safe(first.name),
            mean: units(first.total.mean),
            low: units(first.total.p10),
            high: units(first.total.p90),
          })
        : say("demand.none"),
      columns,
    ),
    ...(backtest === null || backtest.best === "plan"
      ? []
      : wrap(say(`demand.naive.${backtest.best}`), columns).map(style.attention)),
    ...(first ? ["", ...list(answer, look)] : []),
    ...(first ? wrap(say("demand.note", { weeks: answer.latelyWeeks }), columns).map(style.quiet) : []),
    ...(file === null ? [] : wrap(say("improve.file", { rows: file.rows, path: safe(file.file) }), columns)),
    ...section(look, say("demand.backtest"), how(answer, look)),
    ...missing(
      answer.missing.map(({ code, details }) => say(`demand.missing.${code}` as Key, details)),
      look,
    ),
  ];
}

function list({ products, rest }: ProductPlanAnswer, { speaker, style, columns }: Look): string[] {
  const { say, number, percent } = speaker;
  const units = (count: number) => number(count, { maximumFractionDigits: 0 });
  const few = (count: number) => number(count, { maximumFractionDigits: count < 10 ? 1 : 0 });
  const rows = [
    ...products.map((one) => ({ ...one, title: safe(one.name) })),
    ...(rest === null
      ? []
      : [{ ...rest, title: say("demand.rest", { products: rest.products }), backtest: null }]),
  ];
  type Row = (typeof rows)[number];
  const end = (title: string, cell: (row: Row) => string) => ({ title, side: "end" as const, cell });
  return table<Row>(
    rows,
    [
      { title: say("demand.column.product"), cell: ({ title }) => title },
      end(say("demand.column.lately"), ({ lately }) => few(lately)),
      end(say("demand.column.next"), ({ weeks: [next] }) =>
        say("demand.between", { low: units(next!.p10), high: units(next!.p90) }),
      ),
      end(say("demand.column.low"), ({ total }) => units(total.p10)),
      end(say("demand.column.middle"), ({ total }) => units(total.p50)),
      end(say("demand.column.high"), ({ total }) => units(total.p90)),
      end(say("demand.column.error"), ({ backtest }) =>
        backtest?.wape == null ? "–" : percent(backtest.wape),
      ),
    ],
    { columns, heading: style.quiet },
  );
}

function how({ backtest, season, latelyWeeks }: ProductPlanAnswer, { speaker, columns }: Look): string[] {
  if (backtest === null) return [];
  const { say, percent } = speaker;
  const { origins, accuracy, planWhereLastYear, coverage, totalCoverage } = backtest;
  const { plan, lastYear, lastWeeks } = accuracy;
  const sentences = [
    say("demand.backtest.error", {
      origins: origins.length,
      plan: percent(plan.wape),
      weeks: latelyWeeks,
      lately: percent(lastWeeks.wape),
    }),
    ...(lastYear.wape === null
      ? []
      : [
          say("demand.backtest.lastYear", {
            lastYear: percent(lastYear.wape),
            plan: percent(planWhereLastYear.wape),
          }),
        ]),
    say("demand.backtest.coverage", { coverage: percent(coverage), total: percent(totalCoverage) }),
    ...(season === null
      ? []
      : [
          say(season.used ? "demand.season.used" : "demand.season.unused", {
            with: percent(season.with),
            without: percent(season.without),
          }),
        ]),
  ];
  return sentences.flatMap((text) => wrap(text, columns));
}
