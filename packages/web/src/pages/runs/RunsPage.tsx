import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import type { Job } from "../../api/schema.d.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { flag, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { lastTwo, type RunSummary } from "./changes.ts";
import { Comparing } from "./Comparing.tsx";
import { JobProgress } from "./JobProgress.tsx";
import classes from "./RunsPage.module.css";
import { StartRun } from "./StartRun.tsx";

const settings = { new: flag() };

/** Runs that were made, the jobs under way, and what changed from one run to another. */
export function RunsPage(): ReactNode {
  const { say } = useWords("runs");
  const runs = useAnswer("/api/runs");
  const jobs = useAnswer("/api/jobs", { every: 5_000 });
  const mayRun = useMay("analyst");
  const [{ new: asking }, set] = useAddress(settings);
  const setAsking = (on: boolean): void => set({ new: on });
  const [followed, setFollowed] = useState<readonly Job[]>([]);
  const published = runs.data?.answer.items.filter(({ status }) => status === "published") ?? [];
  const [latest] = published;
  const last = useAnswer("/api/runs/{id}", {
    parameters: { id: latest?.id ?? 0 },
    enabled: latest !== undefined,
  });
  const underWay = (jobs.data?.answer.items ?? []).filter(({ finishedAt }) => finishedAt === null);
  const shown = [...followed, ...underWay.filter(({ id }) => followed.every((one) => one.id !== id))];
  const follow = (job: Job): void => {
    setAsking(false);
    setFollowed((before) => [job, ...before]);
  };
  return (
    <Screen
      title={say("web.shell.screen.runs")}
      opening={runs.data ? <Opening runs={runs.data.answer.items} /> : undefined}
      actions={
        mayRun && latest && !asking ? (
          <Button onClick={() => setAsking(true)}>{say("web.runs.start")}</Button>
        ) : null
      }
    >
      {asking && mayRun ? (
        <StartRun
          key={last.data?.answer.id ?? "first"}
          last={last.data?.answer ?? null}
          dataset={latest?.dataset ?? null}
          onStarted={follow}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {shown.length > 0 ? (
        <Section title={say("web.runs.jobs")}>
          {shown.map((job) => (
            <JobProgress
              key={job.id}
              job={job}
              onHide={() => setFollowed((before) => before.filter(({ id }) => id !== job.id))}
              // One that somebody else started stays in sight when it ends.
              onEnd={(ended) =>
                setFollowed((before) =>
                  before.some(({ id }) => id === ended.id) ? before : [ended, ...before],
                )
              }
            />
          ))}
        </Section>
      ) : null}
      <Asked of={runs}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={say("web.runs.opening.none")}
              icon="runs"
              action={
                mayRun ? (
                  <Button component={Link} to="/start">
                    {say("web.runs.none.start")}
                  </Button>
                ) : null
              }
            />
          ) : (
            <>
              <Comparing runs={items} />
              <RunsTable runs={items} />
            </>
          )
        }
      </Asked>
    </Screen>
  );
}

function Opening({ runs }: { readonly runs: readonly RunSummary[] }): ReactNode {
  const { say, date, money, moneyRange } = useWords("runs");
  const [last] = runs.filter(({ status }) => status === "published");
  const two = lastTwo(runs);
  if (!last) return say("web.runs.opening.none");
  const told = {
    run: String(last.id),
    date: date(last.startedAt),
    customers: last.customers ?? 0,
    asOf: date(last.asOf),
  };
  if (!last.clv || !last.currency) return say("web.runs.opening.noMoney", told);
  const { value, low, high } = last.clv;
  const opening = say("web.runs.opening", {
    ...told,
    value: money(value, last.currency, { compact: true }),
    range: moneyRange(low, high, last.currency, { compact: true }),
  });
  if (two?.[1].id !== last.id) return opening;
  const change = value - (two[0].clv?.value ?? 0);
  const changed = say("web.runs.change", {
    before: String(two[0].id),
    direction: change > 0 ? "up" : change < 0 ? "down" : "same",
    change: money(Math.abs(change), last.currency, { compact: true }),
  });
  return `${opening} ${changed}`;
}

function RunsTable({ runs }: { readonly runs: readonly RunSummary[] }): ReactNode {
  const words = useWords("runs", "cli.models");
  const { say, date, number, money, moneyRange } = words;
  const columns = useMemo((): Column<RunSummary>[] => {
    const ends = runs.flatMap(({ clv }) => (clv ? [clv.low, clv.high] : []));
    const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)];
    const modelName = (model: string): string =>
      words.knows(`model.${model}`) ? say(`model.${model}` as never) : model;
    return [
      {
        id: "run",
        title: say("web.runs.column.run"),
        cell: ({ id }) => say("web.runs.column.run.cell", { run: String(id) }),
        value: ({ id }) => id,
        sort: true,
      },
      {
        id: "started",
        title: say("web.runs.column.started"),
        cell: ({ startedAt }) => date(startedAt),
        value: ({ startedAt }) => startedAt,
        sort: true,
      },
      {
        id: "asOf",
        title: say("web.runs.column.asOf"),
        cell: ({ asOf }) => date(asOf),
        value: ({ asOf }) => asOf,
        sort: true,
      },
      {
        id: "dataset",
        title: say("web.runs.column.dataset"),
        cell: ({ dataset }) => dataset,
        sort: true,
        hidden: new Set(runs.map(({ dataset }) => dataset)).size === 1,
      },
      {
        id: "model",
        title: say("web.runs.column.model"),
        cell: ({ model }) => (model === null ? "–" : modelName(model)),
      },
      {
        id: "customers",
        title: say("web.runs.column.customers"),
        number: true,
        sort: true,
        cell: ({ customers }) => number(customers),
        value: ({ customers }) => customers,
      },
      {
        id: "value",
        title: say("web.runs.column.value"),
        number: true,
        sort: true,
        cell: ({ clv, currency }) => (clv ? money(clv.value, currency ?? "XXX") : "–"),
        value: ({ clv }) => clv?.value ?? null,
      },
      {
        id: "interval",
        title: say("web.runs.column.interval"),
        cell: ({ clv, currency }) =>
          clv ? (
            <IntervalBar
              {...clv}
              min={min}
              max={max}
              write={(value) => money(value, currency ?? "XXX", { compact: true })}
            />
          ) : (
            "–"
          ),
        value: ({ clv, currency }) => (clv ? moneyRange(clv.low, clv.high, currency ?? "XXX") : null),
      },
      {
        id: "status",
        title: say("web.runs.column.status"),
        gloss: say("web.runs.status.pruned.gloss"),
        cell: ({ status, rows }) =>
          say(status === "published" && !rows ? "web.runs.status.pruned" : `web.runs.status.${status}`),
      },
    ];
  }, [runs, words, say, date, number, money, moneyRange]);
  return (
    <Section title={say("web.runs.list")}>
      <div className={classes.table}>
        <DataTable
          caption={say("web.runs.list.caption")}
          columns={columns}
          rows={runs}
          keyOf={({ id }) => String(id)}
          href={({ id }) => `/runs/${id}`}
          initialSort="-run"
        />
      </div>
    </Section>
  );
}
