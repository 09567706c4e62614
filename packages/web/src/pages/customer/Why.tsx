import type { ReactNode } from "react";
import { Section } from "../../parts/Section.tsx";
import { endOf } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import classes from "./CustomerPage.module.css";

const amounts = new Set(["spend", "mean"]);

/** Why the figures are as they are, in a few lines. */
export function Why({ answer: { customer, why, horizonDays } }: { readonly answer: Customer }): ReactNode {
  const { say, explain, money, percent, date } = useWords("customer", "cli.customer", "cli.reasons");
  const written = (details: Readonly<Record<string, string | number>>): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(details).map(([name, value]) => {
        if (typeof value !== "number") return [name, value];
        if (amounts.has(name)) return [name, money(value, customer.currency)];
        if (name === "share") return [name, percent(Math.abs(value))];
        return [name, Math.round(10 * value) / 10];
      }),
    );
  return (
    <Section title={say("web.customer.why")}>
      <ul className={classes.reasons}>
        {why.map(({ code, details }) => (
          <li key={code}>{explain("why", code, written(details)).text}</li>
        ))}
        <li>
          {say("customer.alive", {
            pAlive: percent(customer.pAlive),
            risk: percent(customer.churnRisk),
            until: date(endOf(customer.asOf, horizonDays)),
          })}
        </li>
      </ul>
    </Section>
  );
}
