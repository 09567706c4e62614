import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";

/** How content customers are beside what they are worth, in a line; nothing where nobody was asked. */
export function Satisfaction(): ReactNode {
  const { say, number, numberRange, percent, percentRange, money } = useWords("overview");
  const { data } = useAnswer("/api/satisfaction");
  if (!data) return null;
  const { total, value, currency, withinDays } = data.answer;
  const worth = (wanted: "promoter" | "detractor"): string => {
    const expected = value?.groups.find(({ group }) => group === wanted)?.expected ?? null;
    return expected === null ? "none" : money(expected.value, currency);
  };
  const nps = total.nps?.score;
  const csat = total.csat?.score;
  const [promoters, detractors] = [worth("promoter"), worth("detractor")];
  const told = nps
    ? say("web.overview.satisfaction.nps", {
        score: number(Math.round(nps.value), { signDisplay: "exceptZero" }),
        range: numberRange(Math.round(nps.low), Math.round(nps.high)),
        answers: total.nps!.answered,
        days: withinDays,
      })
    : csat
      ? say("web.overview.satisfaction.csat", {
          share: percent(csat.value),
          range: percentRange(csat.low, csat.high),
          answers: total.csat!.answered,
          days: withinDays,
        })
      : null;
  if (told === null) return null;
  return (
    <p className="quiet">
      {told}{" "}
      {promoters !== "none" && detractors !== "none"
        ? say("web.overview.satisfaction.beside", { promoters, detractors })
        : null}{" "}
      <Sentence
        text={say("web.overview.satisfaction.more", { care: slot("care") })}
        parts={{ care: <Link to="/care">{say("web.shell.screen.care")}</Link> }}
      />
    </p>
  );
}
