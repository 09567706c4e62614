import { Select } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Waterfall } from "../../charts/Waterfall.tsx";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { number, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { comparable, lastTwo, waterfallOf, type Comparison, type RunSummary } from "./changes.ts";
import classes from "./RunsPage.module.css";

const settings = { before: number(0, 1), after: number(0, 1) };

/** What moved the worth of all customers between two runs that the reader chooses. */
export function Comparing({ runs }: { readonly runs: readonly RunSummary[] }): ReactNode {
  const { say, date } = useWords("runs");
  const [address, set] = useAddress(settings);
  const standard = lastTwo(runs);
  const before = address.before || standard?.[0].id;
  const after = address.after || standard?.[1].id;
  const ready = before !== undefined && after !== undefined;
  const comparison = useAnswer("/api/runs/compare", {
    query: { before: before ?? 1, after: after ?? 1 } as never,
    enabled: ready,
  });
  if (!ready) return <Note>{say("web.runs.compare.one")}</Note>;
  const options = runs.filter(comparable).map(({ id, asOf }) => ({
    value: String(id),
    label: say("web.runs.compare.option", { run: String(id), asOf: date(asOf) }),
  }));
  const choice = (name: "before" | "after", value: number): ReactNode => (
    <Select
      size="xs"
      label={say(`web.runs.compare.${name}`)}
      data={options}
      value={String(value)}
      allowDeselect={false}
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
      onChange={(next) => set({ [name]: Number(next) })}
    />
  );
  const controls = (
    <div className={classes.choices}>
      {choice("before", before)}
      {choice("after", after)}
    </div>
  );
  return (
    <Asked
      of={comparison}
      loading={<Loading opening={false} picture />}
      empty={{ "run.pruned": <Note action={controls}>{say("web.runs.compare.pruned")}</Note> }}
    >
      {(answer) => <Change comparison={answer} controls={controls} />}
    </Asked>
  );
}

function Change({
  comparison,
  controls,
}: {
  readonly comparison: Comparison;
  readonly controls: ReactNode;
}): ReactNode {
  const words = useWords("runs");
  const { say, money, number, list } = words;
  const { after, parts } = comparison;
  const currency = after.currency ?? "XXX";
  const steps = useMemo(
    () =>
      waterfallOf(comparison, {
        run: ({ id }) => say("web.runs.compare.total", { run: String(id) }),
        part: (code) => say(`web.runs.part.${code}`),
      }),
    [comparison, say],
  );
  const write = useMemo(
    () => (value: number) => money(value, currency, { compact: true }),
    [money, currency],
  );
  const axis = useMemo(
    () => (value: number) => money(value, currency, { compact: "axis" }),
    [money, currency],
  );
  return (
    <Picture
      title={say("web.runs.compare.title")}
      unit={say("web.runs.compare.unit", { currency })}
      description={say("web.runs.compare.description", {
        list: list(parts.map(({ code, change }) => `${say(`web.runs.part.${code}`)} ${write(change)}`)),
      })}
      controls={controls}
      table={{
        columns: [
          {
            id: "part",
            title: say("web.runs.compare.part"),
            cell: ({ code }) => say(`web.runs.part.${code}`),
          },
          {
            id: "customers",
            title: say("web.runs.compare.customers"),
            number: true,
            cell: ({ customers }) => number(customers),
            value: ({ customers }) => customers,
          },
          {
            id: "change",
            title: say("web.runs.compare.change"),
            number: true,
            cell: ({ change }) => money(change, currency),
            value: ({ change }) => change,
          },
        ],
        rows: parts,
      }}
    >
      <Waterfall
        steps={steps}
        write={write}
        writeAxis={axis}
        name={say("web.runs.compare.unit", { currency })}
      />
    </Picture>
  );
}
