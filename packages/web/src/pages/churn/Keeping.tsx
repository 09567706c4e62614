import { effectOfRetention } from "@keepworth/decisions";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Section } from "../../parts/Section.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas } from "./names.ts";

const most = 20;
/** Of retention nobody reaches all. */
const ceiling = 0.995;

/** What some points more of yearly retention would do to the value of a customer. */
export function Keeping({
  points,
  onPoints,
}: {
  readonly points: number;
  readonly onPoints: (points: number) => void;
}): ReactNode {
  const { say, percent } = useWords(...areas);
  const { data } = useAnswer("/api/acquire");
  const retention = data?.answer.keepOrAcquire?.retention;
  const rate = data?.answer.assumptions.find(({ name }) => name === "discountRate")?.value;
  if (retention === undefined || typeof rate !== "number") return null;
  const limit = Math.min(most, Math.floor(100 * (ceiling - retention)));
  if (limit < 1) return null;
  const now = Math.min(points, limit);
  const effect = (firstMargin: "ahead" | "now"): number =>
    effectOfRetention({ retention, change: now / 100, annualRate: rate, firstMargin });
  const written = (value: number): string => say("web.churn.keeping.points", { points: value });
  return (
    <Section
      title={say("web.churn.keeping")}
      text={say("web.churn.keeping.text", {
        retention: percent(retention),
        points: now,
        low: percent(Math.min(effect("now"), effect("ahead"))),
        high: percent(Math.max(effect("now"), effect("ahead"))),
      })}
    >
      <WhatIf
        name={say("web.churn.keeping.name")}
        changed={[
          {
            name: say("web.churn.keeping.name"),
            before: percent(retention),
            now: percent(retention + now / 100),
          },
        ]}
        onReset={() => onPoints(standardPoints)}
      >
        <Slide
          label={say("web.churn.keeping.slide")}
          value={now}
          min={1}
          max={limit}
          step={1}
          write={written}
          onChange={onPoints}
        />
      </WhatIf>
    </Section>
  );
}

export const standardPoints = 5;
