import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Section } from "../../parts/Section.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { WhatIf, type Changed } from "../../parts/WhatIf.tsx";
import { maybeNumber, useAddress } from "../../shell/useAddress.ts";
import { endOf } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer, Run } from "./CustomerPage.tsx";
import type { Law, Revalued } from "./revalue.ts";

const monthDays = 30.4375;
const settings = {
  months: maybeNumber(1, 120),
  discount: maybeNumber(0, 1),
  margin: maybeNumber(0, 1),
};

/** What the customer would be worth under another horizon, discount rate or margin, at once. */
export function WhatIfPart({ answer, run }: { readonly answer: Customer; readonly run: Run }): ReactNode {
  const { say } = useWords("customer");
  const { customerId: id } = answer.customer;
  const next = useAnswer("/api/customers/{id}/next-orders", { parameters: { id }, keep: false });
  return (
    <Section title={say("web.customer.whatIf")} text={say("web.customer.whatIf.text")}>
      <Asked of={next} loading={<Loading opening={false} table rows={2} />}>
        {({ law }) => <Controls answer={answer} run={run} law={law} />}
      </Asked>
    </Section>
  );
}

/** The models come when they are needed: they are no small part of the page. */
function useRevalue(): typeof import("./revalue.ts").revalue | null {
  const [module, set] = useState<typeof import("./revalue.ts") | null>(null);
  useEffect(() => {
    let gone = false;
    void import("./revalue.ts").then((loaded) => gone || set(loaded));
    return () => {
      gone = true;
    };
  }, []);
  return module?.revalue ?? null;
}

function Controls({
  answer: { customer, growth },
  run,
  law,
}: {
  readonly answer: Customer;
  readonly run: Run;
  readonly law: Law;
}): ReactNode {
  const words = useWords("customer");
  const { say, percent, money, number, date } = words;
  const [told, set] = useAddress(settings);
  // While a slider moves, the figures follow at once; the address when it is let go.
  const [moving, move] = useState(told);
  useEffect(() => move(told), [told]);
  const revalue = useRevalue();
  const runMonths = Math.max(1, Math.round(run.horizonDays / monthDays));
  const now = {
    horizonDays: moving.months === null ? run.horizonDays : moving.months * monthDays,
    discountRate: moving.discount ?? run.discountRate,
    margin: moving.margin ?? run.margin,
  };
  const { clv, clvLow, clvHigh, pipeline, asOf, currency } = customer;
  const { horizonDays, discountRate, margin } = now;
  const valued = useMemo((): Revalued | null => {
    if (!revalue || !growth || clv === null) return null;
    return revalue(
      law,
      asOf,
      { growth, pipeline, clv: { value: clv, low: clvLow ?? clv, high: clvHigh ?? clv } },
      run,
      { horizonDays, discountRate, margin },
    );
  }, [revalue, law, asOf, growth, pipeline, clv, clvLow, clvHigh, run, horizonDays, discountRate, margin]);
  const months = (count: number): string => say("web.customer.whatIf.months", { count });
  const changed: Changed[] = [
    ...(told.months === null || told.months === runMonths
      ? []
      : [{ name: say("web.customer.whatIf.horizon"), before: months(runMonths), now: months(told.months) }]),
    ...(told.discount === null
      ? []
      : [
          {
            name: say("web.customer.whatIf.discount"),
            before: percent(run.discountRate),
            now: percent(told.discount),
          },
        ]),
    ...(told.margin === null
      ? []
      : [
          { name: say("web.customer.whatIf.margin"), before: percent(run.margin), now: percent(told.margin) },
        ]),
  ];
  const slide = (
    key: "months" | "discount" | "margin",
    label: string,
    own: number,
    range: { readonly min: number; readonly max: number; readonly step: number },
    write: (value: number) => string,
  ): ReactNode => (
    <Slide
      key={key}
      label={label}
      value={moving[key] ?? own}
      {...range}
      write={write}
      onChange={(value) => move({ ...moving, [key]: value })}
      onEnd={(value) =>
        set({ [key]: Math.abs(value - own) < range.step / 2 ? null : value }, { replace: true })
      }
    />
  );
  return (
    <>
      <WhatIf
        changed={changed}
        working={revalue === null}
        onReset={() => set({ months: null, discount: null, margin: null }, { replace: true })}
      >
        {slide("months", say("web.customer.whatIf.horizon"), runMonths, { min: 1, max: 60, step: 1 }, months)}
        {slide(
          "discount",
          say("web.customer.whatIf.discount"),
          run.discountRate,
          { min: 0, max: 0.3, step: 0.005 },
          percent,
        )}
        {run.profit
          ? slide(
              "margin",
              say("web.customer.whatIf.margin"),
              run.margin,
              { min: 0, max: 1, step: 0.01 },
              percent,
            )
          : null}
      </WhatIf>
      {valued && growth && clv !== null ? (
        <>
          <div aria-live="polite">
            <Facts
              facts={[
                {
                  name: say("web.customer.whatIf.growth", { until: date(endOf(asOf, horizonDays)) }),
                  value: money(valued.growth.value, currency),
                  more: changeOf(words, valued.growth, growth.value, currency),
                },
                {
                  name: say("web.customer.whatIf.clv"),
                  value: money(valued.clv.value, currency),
                  more: changeOf(words, valued.clv, clv, currency),
                },
                { name: say("web.customer.whatIf.orders"), value: number(valued.orders) },
              ]}
            />
          </div>
          <p className="quiet">{say("web.customer.whatIf.interval")}</p>
        </>
      ) : null}
    </>
  );
}

function changeOf(
  { say, money, moneyRange }: Pick<ReturnType<typeof useWords<"customer">>, "say" | "money" | "moneyRange">,
  { value, low, high }: Revalued["growth"],
  before: number,
  currency: string,
): string {
  const difference = value - before;
  const change =
    Math.abs(difference) < 0.005
      ? say("web.customer.whatIf.same")
      : say(difference > 0 ? "web.customer.whatIf.more" : "web.customer.whatIf.less", {
          difference: money(Math.abs(difference), currency),
        });
  return `${moneyRange(low, high, currency)} · ${change}`;
}
