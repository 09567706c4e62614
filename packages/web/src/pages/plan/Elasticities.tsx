import { useMemo, type ReactNode } from "react";
import { Forest } from "../../charts/Forest.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Price } from "./planAnswer.ts";
import { two } from "./priceWords.ts";

type Product = Price["products"][number];
type Known = Product & { readonly elasticity: NonNullable<Product["elasticity"]> };

/** So many products are drawn; the table has them all. */
const drawn = 15;

/** How demand for each product goes with its price, or why that is not known. */
export function Elasticities({ price }: { readonly price: Price }): ReactNode {
  const { say, number, numberRange, percent, money } = useWords(...areas);
  const { products, known, pooled, currency } = price;
  const measured = useMemo(
    () =>
      products
        .filter((one): one is Known => one.elasticity !== null)
        .slice(0, drawn)
        .toSorted((a, b) => a.elasticity.value - b.elasticity.value),
    [products],
  );
  const chart = useMemo(
    () => ({
      rows: measured.map(({ name, elasticity }) => ({
        label: name,
        ...elasticity,
        tone: "expected" as const,
      })),
      write: (value: number) => number(value, two),
      writeAxis: (value: number) => number(value, { maximumFractionDigits: 1 }),
      name: say("web.plan.price.products.axis"),
      reference: {
        at: pooled?.mean.value ?? 0,
        label: pooled ? say("web.plan.price.products.mean", { value: number(pooled.mean.value, two) }) : "",
      },
    }),
    [measured, pooled, say, number],
  );
  if (products.length === 0) return null;
  const bound = (id: "value" | "low" | "high", title: string): Column<Product> => ({
    id: id === "value" ? "elasticity" : id,
    title,
    number: true,
    sort: true,
    cell: ({ elasticity, reason }) =>
      elasticity
        ? number(elasticity[id], two)
        : id === "value" && reason
          ? say(`price.reason.${reason}`)
          : "",
    value: ({ elasticity }) => elasticity?.[id] ?? null,
  });
  const columns: readonly Column<Product>[] = [
    { id: "product", title: say("price.column.product"), sort: true, cell: ({ name }) => name },
    {
      id: "share",
      title: say("column.share"),
      number: true,
      sort: true,
      cell: ({ share }) => percent(share),
      value: ({ share }) => share,
    },
    {
      id: "moved",
      title: say("price.column.moved"),
      number: true,
      cell: ({ lowest, highest }) =>
        lowest === null || highest === null ? "–" : numberRange(lowest, highest),
      value: ({ lowest, highest }) => (lowest === null ? null : `${lowest} ${highest}`),
    },
    bound("value", say("web.plan.price.products.column.known")),
    bound("low", say("web.plan.price.products.column.low")),
    bound("high", say("web.plan.price.products.column.high")),
    {
      id: "measured",
      title: say("price.column.measured"),
      number: true,
      hidden: true,
      cell: ({ measured: alone }) => (alone ? number(alone.value, two) : ""),
      value: ({ measured: alone }) => alone?.value ?? null,
    },
    {
      id: "revenue",
      title: say("price.column.paid"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ revenue }) => money(revenue, currency),
      value: ({ revenue }) => revenue,
    },
  ];
  const told =
    pooled === null
      ? say("price.products.none", { of: known.of, market: known.of >= 3 ? "yes" : "no" })
      : say("price.products.known", {
          products: known.products,
          of: known.of,
          share: percent(known.share),
          mean: number(pooled.mean.value, two),
          range: numberRange(pooled.mean.low, pooled.mean.high),
          spread: number(pooled.spread, two),
        });
  const table = (
    <DataTable
      caption={say("web.plan.price.products.caption")}
      columns={columns}
      rows={products}
      keyOf={({ productId }) => productId}
      initialSort="-share"
      name="products"
    />
  );
  const [lowest, highest] = [measured[0], measured.at(-1)];
  if (!lowest || !highest)
    return (
      <Section title={say("price.products")} text={told}>
        {table}
      </Section>
    );
  return (
    <>
      <Picture
        title={say("price.products")}
        unit={say("web.plan.price.products.unit")}
        description={say("web.plan.price.products.description", {
          lowest: number(lowest.elasticity.value, two),
          lowestName: lowest.name,
          highest: number(highest.elasticity.value, two),
          highestName: highest.name,
        })}
        table={{ columns: columns.filter(({ hidden }) => !hidden), rows: measured as readonly Product[] }}
        note={told}
      >
        <Forest {...chart} />
      </Picture>
      {table}
    </>
  );
}
