import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Note } from "../../parts/Note.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { cumulative, paidBack, shareAfter, wholeMonths, type Cohort, type CohortsAnswer } from "./cohorts.ts";
import { CohortsTable } from "./CohortsTable.tsx";
import { areas } from "./names.ts";
import { PaybackPicture } from "./PaybackPicture.tsx";
import { groupings, RetentionPicture } from "./RetentionPicture.tsx";

const settings = { by: oneOf(groupings) };
/** From so few customers a month on, single cells say little. */
const few = 30;

/** Whether those who come later stay as those who came earlier did, and when they have earned back what they cost. */
export function CohortsPage(): ReactNode {
  const { say } = useWords(...areas);
  const [{ by }, set] = useAddress(settings);
  const asked = useAnswer("/api/cohorts");
  const found = asked.data?.answer;
  const cohorts = useMemo(() => (found ? wholeMonths(found.cohorts, found.asOf) : []), [found]);
  return (
    <Screen
      title={say("web.shell.screen.cohorts")}
      opening={found ? <Opening answer={found} cohorts={cohorts} /> : undefined}
    >
      <Asked of={asked}>
        {(answer) => {
          const customers = answer.cohorts.reduce((sum, one) => sum + one.customers, 0);
          return (
            <>
              {customers < few * answer.cohorts.length ? (
                <Note tone="plain" title={say("web.cohorts.thin.title")}>
                  {say("web.cohorts.thin", { customers: Math.round(customers / answer.cohorts.length) })}
                </Note>
              ) : null}
              <RetentionPicture
                cohorts={cohorts}
                by={by}
                onBy={(next) => set({ by: next }, { replace: true })}
              />
              {answer.amounts ? <PaybackPicture answer={answer} cohorts={cohorts} /> : null}
              <CohortsTable answer={answer} cohorts={cohorts} />
              <Basis answer={answer} />
            </>
          );
        }}
      </Asked>
    </Screen>
  );
}

interface Of {
  readonly answer: CohortsAnswer;
  readonly cohorts: readonly Cohort[];
}

/** Who orders again, and when what winning them cost has come back. */
function Opening({ answer, cohorts }: Of): ReactNode {
  const { say, percent, money } = useWords(...areas);
  const { profit, amounts, acquisitionCost, currency } = answer;
  const [next, later] = [shareAfter(cohorts, 1), shareAfter(cohorts, 12)];
  if (next === null) return say("web.cohorts.opening.none");
  const back =
    profit && amounts && acquisitionCost
      ? paidBack(cumulative(cohorts, "contribution"), acquisitionCost.value)
      : undefined;
  const text = [
    say("web.cohorts.opening", {
      next: slot("next"),
      later: percent(later),
      known: later === null ? "no" : "yes",
    }),
    ...(back === undefined
      ? []
      : [
          say("web.cohorts.opening.payback", {
            back: back === null ? "no" : back === 0 ? "first" : "later",
            months: back ?? 0,
            cost: money(acquisitionCost!.value, currency),
          }),
        ]),
  ].join(" ");
  return (
    <Sentence
      text={text}
      parts={{
        next: (
          <Figure
            explain={{
              meaning: say("web.cohorts.next.meaning"),
              formula: say("web.cohorts.next.formula"),
              run: { id: answer.runId, asOf: answer.asOf },
            }}
          >
            {percent(next)}
          </Figure>
        ),
      }}
    />
  );
}

function Basis({ answer }: Pick<Of, "answer">): ReactNode {
  const { say, percent, money } = useWords(...areas);
  const { profit, amounts, margin, acquisitionCost, currency } = answer;
  return (
    <RestsOn
      assumptions={[
        { text: say("web.cohorts.basis.month"), source: "data" },
        ...(amounts && profit
          ? [
              {
                text: say("assumption.name.margin"),
                value: percent(margin),
                source: "data" as const,
              },
            ]
          : []),
        ...(acquisitionCost
          ? [
              {
                text: say("assumption.name.acquisitionCost"),
                value: money(acquisitionCost.value, currency),
                source: acquisitionCost.source,
              },
            ]
          : []),
      ]}
      missing={[
        ...(amounts && !profit
          ? [{ text: say("web.cohorts.missing.margin"), hint: say("web.cohorts.missing.margin.hint") }]
          : []),
        ...(amounts && !acquisitionCost
          ? [{ text: say("web.cohorts.missing.cost"), hint: say("web.cohorts.missing.cost.hint") }]
          : []),
        ...(amounts ? [] : [{ text: say("web.cohorts.missing.amounts"), hint: null }]),
      ]}
    />
  );
}
