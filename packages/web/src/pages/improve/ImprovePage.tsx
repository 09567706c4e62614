import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { nothingYet } from "../../parts/NothingYet.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Stale } from "../../parts/Stale.tsx";
import { oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { AtStake } from "./AtStake.tsx";
import { Basis } from "./Basis.tsx";
import { Demand } from "./Demand.tsx";
import { EffectsPart } from "./EffectsPart.tsx";
import { areas } from "./improveWords.ts";
import { NothingTouched } from "./NothingTouched.tsx";
import { Opening } from "./Opening.tsx";
import { kindChoices, SubjectsTable } from "./SubjectsTable.tsx";

const settings = { kind: oneOf(kindChoices), subject: text() };

/** What goes along with more or less money afterwards, ranked, what stands behind it, and what will be asked for. */
export function ImprovePage(): ReactNode {
  const { say } = useWords(...areas);
  const [{ kind, subject }, set] = useAddress(settings);
  const improve = useAnswer("/api/improve", { query: { ...(kind === "" ? {} : { kind }), limit: 200 } });
  const answer = improve.data?.answer;
  // Said once, not by each part of the screen.
  const nothing = !improve.data && improve.error !== null && nothingYet.has(improve.error.code);
  return (
    <Screen
      title={say("web.shell.screen.improve")}
      opening={answer ? <Opening improve={answer} /> : undefined}
    >
      <Stale />
      <Asked of={improve}>
        {(found) =>
          found.all === 0 ? (
            <NothingTouched />
          ) : (
            <>
              <AtStake improve={found} />
              <SubjectsTable
                improve={found}
                kind={kind}
                onKind={(next) => set({ kind: next, subject: "" }, { replace: true })}
                open={subject}
                onOpen={(next) => set({ subject: next })}
              />
            </>
          )
        }
      </Asked>
      {nothing ? null : (
        <>
          <EffectsPart />
          <Demand />
        </>
      )}
      {answer ? <Basis improve={answer} /> : null}
    </Screen>
  );
}
