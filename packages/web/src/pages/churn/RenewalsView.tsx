import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { useAddress } from "../../shell/useAddress.ts";
import { Basis } from "./Basis.tsx";
import { Calendar } from "./Calendar.tsx";
import classes from "./ChurnPage.module.css";
import { FewRenewals, LastMove } from "./Notes.tsx";
import { RenewalTable } from "./RenewalTable.tsx";
import { Within } from "./Within.tsx";
import { withinSettings } from "./within.ts";

/** Which subscriptions come up soon, what is at risk with each, and what to offer. */
export function RenewalsView(): ReactNode {
  const [{ within }] = useAddress(withinSettings);
  const renewals = useAnswer("/api/renewals", { query: { within: Number(within) } });
  return (
    <Asked of={renewals}>
      {(answer) => (
        <div className={classes.view}>
          {answer.total.renewals > 0 ? <FewRenewals seen={answer.renewalsSeen} /> : null}
          <LastMove of={answer} />
          {answer.total.renewals === 0 ? <Within /> : null}
          <Calendar renewals={answer} />
          <RenewalTable renewals={answer} />
          <Basis of={answer} />
        </div>
      )}
    </Asked>
  );
}
