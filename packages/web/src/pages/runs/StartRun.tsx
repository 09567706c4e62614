import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import type { Job } from "../../api/schema.d.ts";
import type { Answer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { NumberField } from "../../parts/NumberField.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { currencyOptions } from "./currencies.ts";
import classes from "./RunsPage.module.css";
import { toldBefore } from "./toldBefore.ts";

const models = ["auto", "nbd", "bg-nbd", "mbg-nbd", "bg-cnbd-k", "mbg-cnbd-k", "pareto-nbd", "ggom-nbd"];
const months = [6, 12, 24, 36];

/** What a new run may be told, filled with what the last one was told; the rest is in Settings. */
export function StartRun({
  last,
  dataset,
  onStarted,
  onClose,
}: {
  readonly last: Answer<"/api/runs/{id}"> | null;
  readonly dataset: string | null;
  readonly onStarted: (job: Job) => void;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWords("runs", "cli.models");
  const { say } = words;
  const before = toldBefore(last);
  const [currency, setCurrency] = useState<string | null>(before.currency);
  const [margin, setMargin] = useState<number | null>(before.margin);
  const [horizon, setHorizon] = useState<string | null>(before.horizon);
  const [discountRate, setDiscountRate] = useState<number | null>(before.discountRate);
  const [asOf, setAsOf] = useState("");
  const [model, setModel] = useState("auto");
  const [more, setMore] = useState(false);
  const start = useChange((told: object) => send<Job>("POST", "/api/runs", told), { refresh: false });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const told = {
      ...(dataset === null ? {} : { dataset }),
      ...(currency === null ? {} : { currency }),
      ...(margin === null ? {} : { margin }),
      ...(horizon === null ? {} : { horizon }),
      ...(discountRate === null ? {} : { discountRate }),
      ...(asOf === "" ? {} : { asOf }),
      ...(model === "auto" ? {} : { model }),
    };
    start.mutate(told, { onSuccess: onStarted });
  };
  const modelName = (name: string): string => {
    if (name === "auto") return say("web.runs.start.model.auto");
    const key = `model.${name}`;
    return words.knows(key) ? say(key) : name;
  };
  return (
    <Section title={say("web.runs.start.title")} text={say("web.runs.start.text")}>
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.fields}>
          <Select
            label={say("web.runs.start.currency")}
            description={say("web.runs.start.currency.text")}
            placeholder={say("web.runs.start.currency.none")}
            data={currencyOptions(words.locale)}
            value={currency}
            searchable
            clearable
            onChange={setCurrency}
          />
          <NumberField
            label={say("web.runs.start.margin")}
            description={say("web.runs.start.margin.text")}
            share
            min={0.001}
            max={1}
            value={margin}
            onChange={setMargin}
          />
          <Select
            label={say("web.runs.start.horizon")}
            placeholder={say("web.runs.start.settings")}
            data={months.map((count) => ({
              value: `${count}m`,
              label: say("web.runs.start.horizon.months", { months: count }),
            }))}
            value={horizon}
            clearable
            onChange={setHorizon}
          />
          {more ? (
            <>
              <NumberField
                label={say("web.runs.start.discount")}
                share
                min={0}
                max={1}
                value={discountRate}
                onChange={setDiscountRate}
              />
              <TextInput
                type="date"
                label={say("web.runs.start.asOf")}
                description={say("web.runs.start.asOf.text")}
                value={asOf}
                onChange={(event) => setAsOf(event.currentTarget.value)}
              />
              <Select
                label={say("web.runs.start.model")}
                data={models.map((name) => ({ value: name, label: modelName(name) }))}
                value={model}
                allowDeselect={false}
                onChange={(next) => setModel(next ?? "auto")}
              />
            </>
          ) : null}
        </div>
        {start.error ? <ProblemNote problem={start.error} /> : null}
        <div className={classes.buttons}>
          <Button type="submit" loading={start.isPending}>
            {say("web.runs.start.submit")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say("web.runs.start.cancel")}
          </Button>
          <Button variant="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
            {say(more ? "web.runs.start.fewer" : "web.runs.start.more")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
