import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Note } from "../../parts/Note.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { number as numberKept, oneOf, useAddress } from "../../shell/useAddress.ts";
import { notKnown } from "../../words/notKnown.ts";
import { useWords } from "../../words/useWords.tsx";
import { AlivePicture } from "./AlivePicture.tsx";
import { CalibrationPicture } from "./CalibrationPicture.tsx";
import { choiceReason, isVerdict } from "./choiceWords.ts";
import { HoldoutSection } from "./HoldoutSection.tsx";
import { ModelsTable } from "./ModelsTable.tsx";
import { areas, modelName, type Models } from "./names.ts";
import { Opening } from "./Opening.tsx";
import { Parameters } from "./Parameters.tsx";
import { TrackingPicture, trackings } from "./TrackingPicture.tsx";

const settings = { tracking: oneOf(trackings), age: numberKept(24, 3, 36) };

/** Whether the model can be believed: how its forecasts did, why it was chosen, and what it says. */
export function ModelPage(): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const [{ tracking, age }, set] = useAddress(settings);
  const models = useAnswer("/api/models");
  return (
    <Screen
      title={say("web.shell.screen.model")}
      opening={models.data ? <Opening models={models.data.answer} /> : undefined}
    >
      <Asked of={models}>
        {(answer) => (
          <>
            {answer.choice.reasons
              .filter((reason) => isVerdict(reason, words))
              .map((reason) => {
                const { text, hint } = choiceReason(reason, words);
                return (
                  <Note key={reason.code} tone="attention" title={text}>
                    {hint ?? ""}
                  </Note>
                );
              })}
            <TrackingPicture
              tracking={answer.tracking}
              shown={tracking}
              onShow={(next) => set({ tracking: next }, { replace: true })}
            />
            <HoldoutSection models={answer} />
            {answer.holdout ? <CalibrationPicture deciles={answer.holdout.deciles} /> : null}
            <AlivePicture
              models={answer}
              age={Math.round(age)}
              onAge={(next) => set({ age: next }, { replace: true })}
            />
            <ModelsTable models={answer} />
            <Parameters models={answer} />
            <Basis models={answer} />
          </>
        )}
      </Asked>
    </Screen>
  );
}

/** Of which orders the model learned, and what to be careful about. */
function Basis({ models }: { readonly models: Models }): ReactNode {
  const words = useWords(...areas);
  const { say, number, date } = words;
  const { from, asOf, customers, oneTimeBuyers, orders, intervals, leavingModel, model } = models;
  return (
    <RestsOn
      assumptions={[
        {
          text: say("web.model.basis.orders"),
          value: say("web.model.basis.orders.value", { orders, from: date(from), to: date(asOf) }),
          source: "data",
        },
        {
          text: say("web.model.basis.customers"),
          value: say("web.model.basis.customers.value", { customers, once: oneTimeBuyers }),
          source: "data",
        },
        {
          text: say("web.model.basis.draws"),
          value: number(intervals.draws),
          source: "default",
        },
        ...(leavingModel === model
          ? []
          : [
              {
                text: say("web.model.basis.leaving"),
                value: modelName(leavingModel, words),
                source: "data" as const,
              },
            ]),
      ]}
      missing={models.warnings.map((one) => notKnown(one, words))}
    />
  );
}
