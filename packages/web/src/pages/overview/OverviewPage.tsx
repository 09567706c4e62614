import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Stale } from "../../parts/Stale.tsx";
import { useWords } from "../../words/useWords.tsx";
import { Basis } from "./Basis.tsx";
import { ConcentrationPicture } from "./ConcentrationPicture.tsx";
import { DataHealth } from "./DataHealth.tsx";
import { FanPicture } from "./FanPicture.tsx";
import { Leaving } from "./Leaving.tsx";
import { Opening } from "./Opening.tsx";
import classes from "./OverviewPage.module.css";
import { Satisfaction } from "./Satisfaction.tsx";
import { SegmentsPicture } from "./SegmentsPicture.tsx";
import { ThisWeek } from "./ThisWeek.tsx";

/** What the customers are worth, what to do this week, and what that rests on. */
export function OverviewPage(): ReactNode {
  const { say } = useWords("overview");
  const overview = useAnswer("/api/overview");
  const run = overview.data?.answer.run;
  return (
    <Screen
      title={say("web.shell.screen.overview")}
      opening={overview.data ? <Opening overview={overview.data.answer} /> : undefined}
      actions={run ? <DataHealth quality={run.quality} /> : undefined}
    >
      <Asked of={overview} loading={<Loading table rows={5} picture />}>
        {(answer) => (
          <>
            <Stale />
            {answer.run.amounts && !answer.run.profit ? (
              <Note tone="attention" title={say("web.overview.revenueOnly")}>
                {say("web.overview.revenueOnly.text")}
              </Note>
            ) : null}
            <ThisWeek />
            {answer.run.amounts ? (
              <>
                <SegmentsPicture overview={answer} />
                <div className={classes.pair}>
                  <ConcentrationPicture concentration={answer.concentration} />
                  <FanPicture months={answer.months} asOf={answer.run.asOf} />
                </div>
              </>
            ) : null}
            <Satisfaction />
            <Leaving overview={answer} />
            <Basis run={answer.run} />
          </>
        )}
      </Asked>
    </Screen>
  );
}
