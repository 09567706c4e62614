import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Section } from "../../parts/Section.tsx";
import { oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { Again } from "./Again.tsx";
import { EffectPicture } from "./EffectPicture.tsx";
import classes from "./ImprovePage.module.css";
import { areas, eventName, fieldName } from "./improveWords.ts";

const horizons = ["90", "180", "365"] as const;

const settings = { event: text(), by: text(), days: oneOf(horizons, "180") };

/** What one kind of event did to the margin of the days after it, told apart by a field of one's choice. */
export function EffectsPart(): ReactNode {
  const speaker = useWords(...areas);
  const { say, number } = speaker;
  const [address, set] = useAddress(settings);
  const known = useAnswer("/api/effects/events");
  const events = known.data?.answer.events.filter((one) => one.events > 0) ?? [];
  const chosen = events.find(({ event }) => event === address.event) ?? events[0];
  const by = chosen?.fields.find((field) => field === address.by) ?? null;
  const effects = useAnswer("/api/effects", {
    query: {
      event: chosen?.event ?? "",
      ...(by === null ? {} : { by }),
      horizon: Number(address.days),
    },
    enabled: chosen !== undefined,
  });
  return (
    <Section title={say("web.improve.effects")} text={say("web.improve.effects.text")}>
      <Asked of={known} loading={<Loading opening={false} picture />}>
        {() =>
          chosen === undefined ? (
            <p>{say("web.improve.effects.none")}</p>
          ) : (
            <div className={classes.part}>
              <div className={classes.controls}>
                <Select
                  size="xs"
                  label={say("web.improve.effects.event")}
                  data={events.map((one) => ({
                    value: one.event,
                    label: say("web.improve.effects.option", {
                      event: eventName(one.event, speaker),
                      count: number(one.events),
                    }),
                  }))}
                  value={chosen.event}
                  allowDeselect={false}
                  onChange={(event) => set({ event: event ?? "", by: "" }, { replace: true })}
                />
                <Select
                  size="xs"
                  label={say("web.improve.effects.by")}
                  data={[
                    { value: "", label: say("web.improve.effects.all") },
                    ...chosen.fields.map((field) => ({
                      value: field,
                      label: fieldName(field, speaker),
                    })),
                  ]}
                  value={by ?? ""}
                  allowDeselect={false}
                  onChange={(field) => set({ by: field ?? "" }, { replace: true })}
                />
                <Choice
                  label={say("web.improve.effects.days")}
                  options={horizons.map((value) => ({
                    value,
                    label: say("web.improve.effects.horizon", { days: Number(value) }),
                  }))}
                  value={address.days}
                  onChange={(days) => set({ days }, { replace: true })}
                />
              </div>
              <Asked of={effects} loading={<Loading opening={false} picture />}>
                {(told) => (
                  <>
                    <EffectPicture effects={told} />
                    <Again effects={told} />
                  </>
                )}
              </Asked>
            </div>
          )
        }
      </Asked>
    </Section>
  );
}
