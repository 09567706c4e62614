import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Section } from "../../parts/Section.tsx";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import classes from "./CustomerPage.module.css";

/** Whether to keep the customer and the most to offer for it, in short. */
export function KeepPart({ answer: { customer } }: { readonly answer: Customer }): ReactNode {
  const words = useWords("customer", "cli.keep", "cli.names");
  const { say, money, moneyRange, percent } = words;
  const { customerId: id } = customer;
  const keep = useAnswer("/api/customers/{id}/keep", { parameters: { id }, keep: false });
  return (
    <Section
      title={say("web.customer.keep")}
      actions={
        <Link to="/keep" search={{ customer: id } as never}>
          {say("web.customer.keep.more")}
        </Link>
      }
    >
      <Asked
        of={keep}
        loading={<Loading />}
        empty={{ "keep.amounts": <p className="quiet">{say("web.customer.keep.none")}</p> }}
      >
        {({ list: [card], currency, horizonDays }) => {
          if (!card) return null;
          const { best, most } = card.offers.assumed;
          const values = {
            customer: id,
            span: spanWords(words, horizonDays),
            active: percent(card.active),
            stays: percent(card.stays),
            spend: money(card.spend, currency),
            margin: percent(card.margin),
            afterwards: money(card.afterwards, currency),
            worth: money(card.worth.value, currency),
            range: moneyRange(card.worth.low, card.worth.high, currency),
            replacement: money(card.replacement, currency),
            replaceable: percent(card.replaceable),
            best: percent(best.share),
            bestAmount: money(best.amount, currency),
            gain: money(best.gain, currency),
            most: percent(most.share),
            mostAmount: money(most.amount, currency),
            beyond: most.share > 1 ? "yes" : "no",
            turns: card.turnsAt === null ? "never" : "at",
            reach: percent(card.turnsAt),
            assumed: percent(card.offers.assumed.reach),
          };
          return (
            <div className={`${classes.text} ${classes.stack}`}>
              <p className={classes.formula}>{say(`keep.card.${card.verdict}`, values)}</p>
              <p>
                {say("keep.card.stays", values)} {say("keep.card.worth", values)}{" "}
                {card.replacement > 0 ? `${say("keep.card.replacement", values)} ` : ""}
                {card.verdict === "gone" ? "" : say("keep.card.turns", values)}
              </p>
            </div>
          );
        }}
      </Asked>
    </Section>
  );
}
