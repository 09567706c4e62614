import { basketElasticity, bestChange, breakEvenChange, type ElasticityEstimate } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";
import type { Figure, RunResult, Warning } from "../result.ts";
import { discountedYears } from "./keep/stakes.ts";
import type { PlanAssumption } from "./plan/answer.ts";
import type { PriceAnswer, ProductPrice } from "./price/answer.ts";
import { discounts } from "./price/discounts.ts";
import { elasticities, type Elasticities } from "./price/elasticities.ts";
import { scenario, sensitivity, type Situation } from "./price/scenarios.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

export type * from "./price/answer.ts";

export interface PriceOptions extends Which {
  /** Of price, as a fraction: 0.05 is +5 %. Default 0.05. */
  readonly change?: number;
  /** One product's id. Default: all. */
  readonly product?: string;
  /** Per cent of units for one per cent of price, in place of what orders say. */
  readonly elasticity?: number;
  /** Share of revenue kept. Default: the run's. */
  readonly margin?: number;
  /** Share of customers who leave because of a rise, for each unit of it. Default: the settings', 0. */
  readonly churn?: number;
}

const halfWidth = 1.6449;
const usualChanges = [-0.1, -0.05, 0.05, 0.1];
/** Beyond this, a constant elasticity has not been seen. */
const farthestBest = 0.2;

/**
 * What a change of price does to volume and to the margin that customers still bring, where the orders tell how demand
 * goes with price; where it breaks even, whatever demand does; and who paid how much less than list prices.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "option.invalid", "price.product"
 */
export async function price(keepworth: Keepworth, options: PriceOptions = {}): Promise<PriceAnswer> {
  const { warehouse, settings } = keepworth;
  const { change = 0.05 } = options;
  checkOptions(options, change);
  const { result: run, customers } = await publishedRun(keepworth, options);
  const table = customers();
  const orders = await ordersRelation(warehouse, run.dataset);
  const found = await elasticities(warehouse, run);
  const products = productsOf(found);
  const chosen =
    options.product === undefined ? null : products.find((one) => one.productId === options.product);
  if (chosen === undefined) {
    const known = products.slice(0, 5).map(({ productId }) => productId);
    throw new KeepworthError("price.product", { product: options.product!, known: known.join(", ") });
  }
  const told = options.elasticity ?? settings.plan.priceElasticity;
  const measured = measuredFor(found, chosen);
  const elasticity: ElasticityEstimate | null =
    told === undefined ? measured.estimate : { elasticity: told, standardError: 0 };
  const margin = options.margin ?? run.margin;
  const profit = run.profit || options.margin !== undefined;
  const revenue = revenueAhead(run);
  const bound = (one: number) => one * margin;
  const ahead: Figure | null = revenue && {
    value: bound(revenue.value),
    low: Math.min(bound(revenue.low), bound(revenue.high)),
    high: Math.max(bound(revenue.low), bound(revenue.high)),
  };
  const situation: Situation = {
    margin,
    share: chosen?.share ?? 1,
    churn: options.churn ?? settings.plan.priceChurn,
    revenue,
    elasticity,
  };
  const best = elasticity && profit ? bestChange(margin, elasticity.elasticity) : null;
  const letOff = await discounts(warehouse, { run, table }, orders);
  const missing: Warning[] = [];
  if (found === null) missing.push({ code: "price.lines", details: {} });
  else if (elasticity === null)
    missing.push({ code: "price.unmoved", details: { products: products.length } });
  if (!profit) missing.push({ code: "price.margin", details: {} });
  if (letOff === null) missing.push({ code: "price.list", details: {} });
  const warnings: Warning[] = [];
  if (found?.by === "paid" && elasticity !== null && told === undefined)
    warnings.push({ code: "price.paid", details: {} });
  const known = products.filter((one) => one.elasticity !== null);
  return {
    runId: run.id,
    asOf: run.asOf,
    currency: run.currency,
    margin,
    breakEvenRise: margin > 0 ? null : breakEvenChange(margin),
    profit,
    product: chosen && { productId: chosen.productId, name: chosen.name, share: chosen.share },
    growth: ahead,
    horizonDays: run.horizonDays,
    elasticity: elasticity && figureOf(elasticity),
    elasticitySource:
      elasticity === null
        ? null
        : options.elasticity !== undefined
          ? "option"
          : told !== undefined
            ? "settings"
            : measured.source,
    chosen: scenario(change, situation),
    scenarios: usualChanges.map((one) => scenario(one, situation)),
    sensitivity: sensitivity(change, situation),
    best: best !== null && Math.abs(best) <= farthestBest ? best : null,
    products,
    known: {
      products: known.length,
      of: products.length,
      share: known.reduce((sum, { share }) => sum + share, 0),
    },
    pooled: found?.pooled
      ? {
          mean: figureOf({ elasticity: found.pooled.mean, standardError: found.pooled.meanError }),
          spread: found.pooled.spread,
        }
      : null,
    priceBy: found?.by ?? null,
    discounts: letOff,
    assumptions: assumptionsOf(run, options, situation, {
      elasticity: settings.plan.priceElasticity,
      churn: settings.given.includes("plan"),
    }),
    missing,
    warnings,
  };
}

/** What customers' own purchases bring within the horizon at today's value, open deals left out; null where that is nothing. */
function revenueAhead(run: RunResult): Figure | null {
  const { growth, pipeline, revenue, revenueLow, revenueHigh } = run.total;
  if (revenue === null || !(revenue > 0)) return null;
  const { discountRate, horizonDays: days } = run;
  const flat =
    run.margin !== 0 && growth !== null
      ? (growth - pipeline) / run.margin / revenue
      : discountedYears(discountRate, days) / discountedYears(0, days);
  const [low, high] = [revenueLow ?? revenue, revenueHigh ?? revenue];
  return { value: revenue * flat, low: low * flat, high: high * flat };
}

function checkOptions({ margin, elasticity, churn }: PriceOptions, change: number): void {
  const refuse = (option: string, value: number, expected: string) => {
    throw new KeepworthError("option.invalid", { option, value: String(value), expected });
  };
  if (!(change > -1 && change <= 1 && change !== 0)) refuse("change", change, "+5%, -10%");
  if (margin !== undefined && !(margin > 0 && margin <= 1)) refuse("margin", margin, "0.4, 40%");
  if (elasticity !== undefined && !(elasticity >= -20 && elasticity <= 5))
    refuse("elasticity", elasticity, "-1.5");
  if (churn !== undefined && !(churn >= 0 && churn <= 10)) refuse("churn", churn, "0.2");
}

/** The elasticity of what is to be changed: the product's own where its price moved, else that of products like it. */
function measuredFor(found: Elasticities | null, chosen: ProductPrice | null) {
  if (found?.pooled == null) return { estimate: null, source: null } as const;
  if (chosen === null) {
    const shares = found.products.map(({ revenue, place }) => ({ share: revenue, place }));
    return { estimate: basketElasticity(found.pooled, shares), source: "products" } as const;
  }
  const place = found.products.find(({ productId }) => productId === chosen.productId)!.place;
  const estimate = basketElasticity(found.pooled, [{ share: 1, place }]);
  return { estimate, source: place === null ? "products" : "product" } as const;
}

function productsOf(found: Elasticities | null): ProductPrice[] {
  if (found === null) return [];
  const all = found.products.reduce((sum, { revenue }) => sum + revenue, 0);
  return found.products.map(({ productId, name, revenue, found: own, place, price: prices, units }) => {
    const shrunken = place === null ? null : found.pooled!.products[place]!;
    const alone = own.known ? figureOf(own) : null;
    return {
      productId,
      name,
      revenue,
      share: all > 0 ? revenue / all : 0,
      months: units.length,
      lowest: prices.length > 0 ? Math.min(...prices) : null,
      highest: prices.length > 0 ? Math.max(...prices) : null,
      elasticity: shrunken && figureOf(shrunken),
      measured: alone && { ...alone, shrunk: shrunken!.shrunk },
      reason: own.known ? null : own.reason,
    };
  });
}

function figureOf({ elasticity, standardError }: ElasticityEstimate): Figure {
  const half = halfWidth * standardError;
  return { value: elasticity, low: elasticity - half, high: elasticity + half };
}

function assumptionsOf(
  run: RunResult,
  options: PriceOptions,
  { margin, churn }: Situation,
  settings: { readonly elasticity: number | undefined; readonly churn: boolean },
): PlanAssumption[] {
  const known = run.assumptions.find(({ name }) => name === "margin");
  return [
    {
      name: "margin",
      value: margin,
      source: options.margin !== undefined ? "option" : (known?.source ?? "unknown"),
    },
    {
      name: "priceElasticity",
      value: options.elasticity ?? settings.elasticity ?? null,
      source:
        options.elasticity !== undefined ? "option" : settings.elasticity !== undefined ? "settings" : "data",
    },
    {
      name: "priceChurn",
      value: churn,
      source: options.churn !== undefined ? "option" : settings.churn && churn !== 0 ? "settings" : "default",
    },
  ];
}
