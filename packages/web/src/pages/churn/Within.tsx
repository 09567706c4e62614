import type { ReactNode } from "react";
import { Choice } from "../../parts/Choice.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas } from "./names.ts";
import { withins, withinSettings } from "./within.ts";

/** How far ahead renewals and orders are listed. */
export function Within({ working }: { readonly working: boolean }): ReactNode {
  const { say } = useWords(...areas);
  const [{ within }, set] = useAddress(withinSettings);
  const days = (value: string): string => say("web.churn.days", { count: Number(value) });
  return (
    <WhatIf
      working={working}
      changed={
        within === "60" ? [] : [{ name: say("web.churn.within"), before: days("60"), now: days(within) }]
      }
      onReset={() => set({ within: "60" })}
    >
      <Choice
        label={say("web.churn.within")}
        options={withins.map((value) => ({ value, label: days(value) }))}
        value={within}
        onChange={(next) => set({ within: next })}
      />
    </WhatIf>
  );
}
