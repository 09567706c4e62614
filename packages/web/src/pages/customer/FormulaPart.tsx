import { simpleFormula } from "@keepworth/decisions";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import classes from "./CustomerPage.module.css";

/** The simple formula with the customer's own orders, beside the model's answer; nothing where the shop has none. */
export function FormulaPart({ answer }: { readonly answer: Customer }): ReactNode {
  const { say, money, moneyRange, number, percent } = useWords("customer", "cli.formula");
  const shop = useAnswer("/api/formula").data?.answer;
  const { customer, history } = answer;
  const orders = history.filter(({ kind }) => kind === "order");
  if (!shop || orders.length === 0 || customer.clv === null) return null;
  const net = history.reduce(
    (sum, { kind, revenue, refunded }) => sum + (kind === "order" ? revenue : 0) - refunded,
    0,
  );
  const { years, margin, acquisitionCost } = shop.factors;
  const { factors, value } = simpleFormula({
    orderValue: Math.max(0, net / orders.length),
    // Within the first year the pace is that of a year, so that a second order soon after the first is no hundred.
    ordersPerYear: orders.length / Math.max(1, customer.ageDays / 365.2425),
    years,
    margin,
    acquisitionCost,
  });
  const { currency, clv, clvLow, clvHigh } = customer;
  const places = { maximumFractionDigits: 2 };
  return (
    <Section title={say("web.customer.formula")}>
      <div className={`${classes.text} ${classes.stack}`}>
        <p>
          {say("web.customer.formula.text", { customer: customer.customerId, value: money(value, currency) })}
        </p>
        <p className={classes.formula}>
          {say(shop.profit ? "formula.line" : "formula.line.revenue", {
            orderValue: money(factors.orderValue, currency),
            ordersPerYear: number(factors.ordersPerYear, places),
            years: number(factors.years, places),
            margin: percent(factors.margin),
            known: factors.acquisitionCost === null ? "no" : "yes",
            acquisition: money(factors.acquisitionCost, currency),
          })}
        </p>
        <p>
          {say("web.customer.formula.why", {
            years: number(years, places),
            clv: money(clv, currency),
            range: moneyRange(clvLow ?? clv, clvHigh ?? clv, currency),
          })}
        </p>
      </div>
    </Section>
  );
}
