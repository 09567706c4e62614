import type { ReactNode } from "react";
import { Choice } from "../../parts/Choice.tsx";
import { useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas } from "./names.ts";
import { withins, withinSettings } from "./within.ts";

/** How far ahead renewals and orders are listed. */
export function Within(): ReactNode {
  const { say } = useWords(...areas);
  const [{ within }, set] = useAddress(withinSettings);
  return (
    <Choice
      label={say("web.churn.within")}
      hideLabel
      options={withins.map((value) => ({ value, label: say("web.churn.days", { count: Number(value) }) }))}
      value={within}
      onChange={(next) => set({ within: next })}
    />
  );
}
