import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Stale } from "../../parts/Stale.tsx";
import { useWords } from "../../words/useWords.tsx";
import { AnswerTimes } from "./AnswerTimes.tsx";
import { AtRisk } from "./AtRisk.tsx";
import { Basis } from "./Basis.tsx";
import { CareList } from "./CareList.tsx";
import { areas } from "./careWords.ts";
import { NoCases, NoScores } from "./Nothing.tsx";
import { Opening } from "./Opening.tsx";
import { SatisfactionByMonth } from "./SatisfactionByMonth.tsx";
import { SatisfactionTable } from "./SatisfactionTable.tsx";
import { ServiceFigures } from "./ServiceFigures.tsx";
import { ValueBeside } from "./ValueBeside.tsx";

/** Whom to care for now, how support goes, and how content customers are beside what they are worth. */
export function CarePage(): ReactNode {
  const { say } = useWords(...areas);
  const care = useAnswer("/api/care", { query: { limit: 200 } });
  const service = useAnswer("/api/service");
  const satisfaction = useAnswer("/api/satisfaction");
  const answers = {
    care: care.data?.answer,
    service: service.data?.answer,
    satisfaction: satisfaction.data?.answer,
  };
  return (
    <Screen
      title={say("web.shell.screen.care")}
      opening={answers.care && answers.service ? <Opening {...answers} /> : undefined}
    >
      <Stale />
      <Asked of={care} loading={<Loading picture table />}>
        {(list) => (
          <>
            {answers.service ? <AtRisk service={answers.service} /> : null}
            <CareList care={list} />
            <Asked of={service} loading={<Loading opening={false} picture />}>
              {(told) =>
                told.total.cases === 0 ? (
                  <NoCases />
                ) : (
                  <>
                    <AnswerTimes service={told} />
                    <ServiceFigures service={told} />
                  </>
                )
              }
            </Asked>
            <Asked of={satisfaction} loading={<Loading opening={false} picture />}>
              {(told) =>
                anyScore(told.total) ? (
                  <>
                    <SatisfactionByMonth satisfaction={told} />
                    <SatisfactionTable satisfaction={told} />
                    <ValueBeside satisfaction={told} />
                  </>
                ) : (
                  <NoScores />
                )
              }
            </Asked>
            <Basis {...answers} />
          </>
        )}
      </Asked>
    </Screen>
  );
}

function anyScore(total: { nps: unknown; csat: unknown; review: unknown }): boolean {
  return total.nps !== null || total.csat !== null || total.review !== null;
}
