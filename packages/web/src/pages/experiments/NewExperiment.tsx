import { Button, MultiSelect, Select, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { Problem } from "../../api/problem.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { actionName, segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./Experiments.module.css";
import { areas, type ExperimentPlan } from "./experimentWords.ts";
import { NoRun } from "./NoRun.tsx";
import { Sight } from "./Sight.tsx";

/** After the last change, so long until what the test would see is worked out; milliseconds. */
const patience = 500;

/** A test before it is made: what it would see follows what is chosen. */
export function NewExperiment({
  names,
  treatment,
  onCancel,
}: {
  readonly names: readonly string[];
  /** Chosen at first, where there is one of that name. */
  readonly treatment: string;
  readonly onCancel: () => void;
}): ReactNode {
  const { say } = useWords(...areas);
  const treatments = useAnswer("/api/treatments");
  const none = Object.fromEntries(
    ["run.missing", "run.none", "dataset.empty", "run.subscriptionsOnly"].map((code) => [
      code,
      <NoRun key={code} />,
    ]),
  );
  return (
    <>
      <div>
        <Button variant="subtle" size="compact-sm" onClick={onCancel}>
          {say("web.experiments.make.cancel")}
        </Button>
      </div>
      <Asked of={treatments} empty={none} loading={<Loading opening={false} table />}>
        {({ items }) => <Form treatments={items} first={treatment} names={names} />}
      </Asked>
    </>
  );
}

type Treatment = {
  readonly name: string;
  readonly segments: readonly string[];
  readonly own: boolean;
};

function Form({
  treatments,
  first,
  names,
}: {
  readonly treatments: readonly Treatment[];
  readonly first: string;
  readonly names: readonly string[];
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, percent } = speaker;
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [treatment, setTreatment] = useState(treatments.find((one) => one.name === first)?.name ?? null);
  const [segments, setSegments] = useState<readonly string[]>([]);
  const [customers, setCustomers] = useState<number | null>(null);
  const [holdout, setHoldout] = useState(0.5);
  const [days, setDays] = useState(90);
  const [plan, setPlan] = useState<ExperimentPlan | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  const asked = JSON.stringify({
    treatment,
    holdout,
    days,
    ...(segments.length > 0 ? { segments } : {}),
    ...(customers === null ? {} : { customers: Math.round(customers) }),
  });

  useEffect(() => {
    if (treatment === null) return undefined;
    let late = false;
    setWorking(true);
    const look = async (): Promise<void> => {
      try {
        const body = { ...(JSON.parse(asked) as object), name: "–", keep: false };
        const found = await send<ExperimentPlan>("POST", "/api/experiments", body);
        if (late) return;
        setPlan(found);
        setProblem(null);
      } catch (error) {
        if (late) return;
        setPlan(null);
        setProblem(error instanceof Problem ? error : null);
      }
      setWorking(false);
    };
    const timer = setTimeout(() => void look(), patience);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [asked, treatment]);

  const make = useChange(() =>
    send<ExperimentPlan>("POST", "/api/experiments", { ...(JSON.parse(asked) as object), name: name.trim() }),
  );
  const taken = names.includes(name.trim());
  const written = (one: Treatment) => ({ value: one.name, label: actionName(one.name, speaker) });
  const groups = [
    {
      group: say("web.experiments.make.treatment.own"),
      items: treatments.filter(({ own }) => own).map(written),
    },
    {
      group: say("web.experiments.make.treatment.library"),
      items: treatments.filter(({ own }) => !own).map(written),
    },
  ].filter(({ items }) => items.length > 0);
  const known = [...new Set(treatments.flatMap((one) => one.segments))];
  return (
    <form
      className={classes.view}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate(undefined, {
          onSuccess: (made) =>
            void navigate({
              to: `/experiments/${encodeURIComponent(made.name)}`,
              search: { made: "1" } as never,
            }),
        });
      }}
    >
      <div className={classes.form}>
        <TextInput
          label={say("web.experiments.make.name")}
          description={say("web.experiments.make.name.gloss")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={taken ? say("web.experiments.make.name.taken") : null}
          maxLength={64}
          required
        />
        <Select
          label={say("web.experiments.make.treatment")}
          description={say("web.experiments.make.treatment.gloss")}
          data={groups}
          value={treatment}
          onChange={setTreatment}
          searchable
          required
        />
        <MultiSelect
          label={say("web.experiments.make.segments")}
          description={say("web.experiments.make.segments.gloss")}
          data={known.map((value) => ({ value, label: segmentName(value, speaker) }))}
          value={[...segments]}
          onChange={setSegments}
          clearable
        />
        <NumberField
          label={say("web.experiments.make.customers")}
          description={say("web.experiments.make.customers.gloss")}
          value={customers}
          min={4}
          onChange={setCustomers}
        />
        <Slide
          label={say("web.experiments.make.holdout")}
          value={holdout}
          min={0.05}
          max={0.95}
          step={0.05}
          write={percent}
          onEnd={(next) => setHoldout(Number(next.toFixed(2)))}
        />
        <Slide
          label={say("web.experiments.make.days")}
          value={days}
          min={7}
          max={365}
          step={1}
          write={(count) => say("web.experiments.make.days.value", { count })}
          onEnd={setDays}
        />
      </div>
      <Section title={say("web.experiments.make.preview")}>
        <div role="status" aria-busy={working} className={classes.view} style={{ gap: "1rem" }}>
          {treatment === null ? (
            <p className="quiet">{say("web.experiments.make.choose")}</p>
          ) : problem ? (
            <ProblemNote problem={problem} />
          ) : plan ? (
            <Sight plan={{ ...plan, name: name.trim() || "…" }} />
          ) : (
            <p className="quiet">{say("web.experiments.make.working")}</p>
          )}
        </div>
      </Section>
      {make.error ? <ProblemNote problem={make.error} /> : null}
      <div>
        <Button
          type="submit"
          loading={make.isPending}
          disabled={name.trim() === "" || taken || plan === null || working}
        >
          {say("web.experiments.make.do")}
        </Button>
      </div>
    </form>
  );
}
