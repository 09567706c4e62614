import { reasonText } from "@keepworth/locales/web";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Section } from "../../parts/Section.tsx";
import { number, useAddress } from "../../shell/useAddress.ts";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./ThisWeek.module.css";

const settings = { actions: number(5, 1, 200) };

/** The five actions that gain most, each with its reason; more when asked. */
export function ThisWeek(): ReactNode {
  const { say } = useWords("overview");
  const [{ actions: limit }, set] = useAddress(settings);
  const week = useAnswer("/api/this-week", { query: { limit } });
  return (
    <Section title={say("web.overview.week")} text={week.data ? <Text week={week.data.answer} /> : undefined}>
      <Asked of={week} loading={<Loading opening={false} table rows={5} />}>
        {(answer) =>
          answer.rows.length === 0 ? null : (
            <>
              <Actions week={answer} />
              {answer.customers > answer.rows.length ? (
                <p>
                  <button
                    type="button"
                    className={classes.more}
                    onClick={() =>
                      set({ actions: Math.min(200, limit < 20 ? 20 : limit + 20) }, { replace: true })
                    }
                  >
                    {say("web.overview.week.more")}
                  </button>
                </p>
              ) : null}
            </>
          )
        }
      </Asked>
    </Section>
  );
}

function Text({ week }: { readonly week: Answer<"/api/this-week"> }): ReactNode {
  const { say, money, moneyRange, date } = useWords("overview");
  const { customers, gain, cost, currency, until } = week;
  if (customers === 0) return say("web.overview.week.none");
  return say("web.overview.week.opening", {
    customers,
    until: date(until),
    gain: money(gain.value, currency, { compact: true }),
    cost: money(cost, currency, { compact: true }),
    range: moneyRange(gain.low, gain.high, currency, { compact: true }),
  });
}

function Actions({ week: { rows, currency } }: { readonly week: Answer<"/api/this-week"> }): ReactNode {
  const speaker = useWords("overview", "cli.actions", "cli.segmentNames", "cli.segments");
  const { say, money, dayOfYear, date } = speaker;
  const [min, max] = [
    Math.min(0, ...rows.map(({ gain }) => gain.low)),
    Math.max(...rows.map(({ gain }) => gain.high)),
  ];
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="unseen">{say("web.overview.week.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.overview.week.column.customer")}</th>
            <th scope="col">{say("web.overview.week.column.action")}</th>
            <th scope="col" className={classes.figure} colSpan={2}>
              {say("web.overview.week.column.gain")}
            </th>
            <th scope="col" className={classes.cost}>
              {say("web.overview.week.column.cost")}
            </th>
            <th scope="col" className={classes.by}>
              {say("web.overview.week.column.by")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ customerId, action, reason, gain, cost, deadline }) => (
            <tr key={`${customerId} ${action}`}>
              <th scope="row">
                <Link to={`/customers/${encodeURIComponent(customerId)}`}>{customerId}</Link>
              </th>
              <td className={classes.what}>
                <span className={classes.action}>{actionName(action, speaker)}</span>
                <span className={classes.reason}>{reasonText(reason, currency, speaker)}</span>
              </td>
              <td className={`${classes.figure} tabular`}>{money(gain.value, currency)}</td>
              <td className={classes.bar}>
                <IntervalBar {...gain} min={min} max={max} write={(value) => money(value, currency)} />
              </td>
              <td className={`${classes.cost} tabular`}>{money(cost, currency)}</td>
              <td className={`${classes.by} tabular`} title={date(deadline)}>
                {dayOfYear(deadline)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
