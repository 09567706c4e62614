import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Section } from "../../parts/Section.tsx";
import { text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import type { ProductPlan } from "./answers.ts";
import { DemandBacktest } from "./DemandBacktest.tsx";
import { DemandPicture } from "./DemandPicture.tsx";
import classes from "./ImprovePage.module.css";
import { areas } from "./improveWords.ts";

const settings = { product: text() };

type Product = ProductPlan["products"][number];

/** How many units of each product will be asked for, week by week, and how well that was foreseen before. */
export function Demand(): ReactNode {
  const { say, number, numberRange, percent } = useWords(...areas);
  const [address, set] = useAddress(settings);
  const plan = useAnswer("/api/plan/products", { query: { limit: 100 } });
  const units = (value: number): string => number(value, { maximumFractionDigits: value < 10 ? 1 : 0 });
  const total = (id: "p10" | "p50" | "p90"): Column<Product> => ({
    id,
    title: say(`web.improve.demand.column.${id}`),
    number: true,
    sort: true,
    cell: (row) => units(row.total[id]),
    value: (row) => row.total[id],
  });
  const columns: readonly Column<Product>[] = [
    {
      id: "product",
      title: say("web.improve.demand.column.product"),
      sort: true,
      cell: ({ product, name }) => (
        <button type="button" className={classes.opens} onClick={() => set({ product }, { replace: true })}>
          {name}
        </button>
      ),
      value: ({ name }) => name,
    },
    {
      id: "category",
      title: say("web.improve.demand.column.category"),
      sort: true,
      cell: ({ category }) => category ?? "–",
    },
    {
      id: "lately",
      title: say("web.improve.demand.column.lately"),
      number: true,
      sort: true,
      cell: ({ lately }) => units(lately),
      value: ({ lately }) => lately,
    },
    total("p10"),
    total("p50"),
    total("p90"),
    {
      id: "error",
      title: say("web.improve.demand.column.error"),
      gloss: say("web.improve.demand.column.error.gloss"),
      number: true,
      sort: true,
      cell: ({ backtest }) => percent(backtest?.wape ?? null),
      value: ({ backtest }) => backtest?.wape ?? null,
    },
  ];
  return (
    <Section title={say("web.improve.demand")} text={say("web.improve.demand.text")}>
      <Asked of={plan} loading={<Loading opening={false} picture table />}>
        {(told) => {
          const chosen = told.products.find(({ product }) => product === address.product) ?? told.products[0];
          return chosen ? (
            <div className={classes.part}>
              <DemandPicture plan={told} product={chosen} />
              <DataTable
                caption={say("web.improve.demand.caption", { weeks: told.weeks.length })}
                name="demand"
                columns={columns}
                rows={told.products}
                keyOf={({ product }) => product}
                initialSort="-p50"
              />
              {told.rest === null ? null : (
                <p className={classes.told}>
                  {say("web.improve.demand.rest", {
                    products: told.rest.products,
                    units: number(Math.round(told.rest.total.p50)),
                    range: numberRange(Math.round(told.rest.total.p10), Math.round(told.rest.total.p90)),
                  })}
                </p>
              )}
              <DemandBacktest plan={told} />
            </div>
          ) : (
            <p>{say("web.improve.demand.none")}</p>
          );
        }}
      </Asked>
    </Section>
  );
}
