import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { Basis } from "./Basis.tsx";
import classes from "./ChurnPage.module.css";
import { DueOrders } from "./DueOrders.tsx";
import { areas, spanWords, type Churn } from "./names.ts";
import { Fitness } from "./Notes.tsx";
import { YearlyRates } from "./Rates.tsx";
import { CustomersAtRisk, ShopGroups } from "./ShopGroups.tsx";
import { withinSettings } from "./within.ts";

/** Customers who order without a subscription: who is likely to stop, who did, and whose order is due. */
export function OrdersView({
  churn,
  whatIf,
}: {
  readonly churn: Churn;
  readonly whatIf: ReactNode;
}): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const [{ within }] = useAddress(withinSettings);
  const renewals = useAnswer("/api/renewals", { query: { within: Number(within) } });
  const { shop, currency, by } = churn;
  const model = `model.${shop?.model}`;
  return (
    <div className={classes.view}>
      <Fitness
        fitness={churn.fitness}
        pipeline={churn.pipeline}
        currency={currency}
        span={spanWords(words, churn.horizonDays)}
      />
      {shop === null && churn.fitness === null ? <Note>{say("web.churn.missing.orders")}</Note> : null}
      {shop ? (
        <>
          <ShopGroups churn={churn} shop={shop} />
          {whatIf}
          <YearlyRates shop={shop} />
          <CustomersAtRisk rows={shop.customersAtRisk} currency={currency} />
        </>
      ) : null}
      <Asked of={renewals} loading={<Loading opening={false} table />}>
        {(answer) =>
          answer.overdue.customers > 0 || answer.ordersDue > 0 ? <DueOrders renewals={answer} /> : null
        }
      </Asked>
      <Basis of={churn} />
      {shop ? (
        <p className="quiet">
          {[
            say("churn.shop.model", { model: words.knows(model) ? say(model) : shop.model }),
            ...(shop.subscribers > 0 ? [say("churn.shop.subscribers", { count: shop.subscribers })] : []),
            ...(by === "segment" || by === "plan" ? [say("churn.shop.segmentThen")] : []),
          ].join(" ")}
        </p>
      ) : null}
    </div>
  );
}
