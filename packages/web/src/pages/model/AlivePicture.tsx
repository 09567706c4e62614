import { useMemo, type ReactNode } from "react";
import { HeatMap } from "../../charts/HeatMap.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { useWords } from "../../words/useWords.tsx";
import { aliveMap, knowsLeaving, type AliveCell } from "./aliveMap.ts";
import classes from "./ModelPage.module.css";
import { areas, modelName, type Models } from "./names.ts";

const repeats = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20] as const;

/** How the chance of being active follows from how often somebody bought and how long they have been quiet. */
export function AlivePicture({
  models,
  age,
  onAge,
}: {
  readonly models: Models;
  /** Months since the first order. */
  readonly age: number;
  readonly onAge: (age: number) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, percent } = words;
  const cells = useMemo(() => aliveMap(models, age, repeats), [models, age]);
  const chart = useMemo(() => {
    const rows = repeats.toReversed();
    return {
      columns: Array.from({ length: age + 1 }, (_, quiet) => number(quiet)),
      rows: rows.map((x) => number(x)),
      cells: cells.map(({ quiet, repeats: x, pAlive }) => ({
        x: quiet,
        y: rows.indexOf(x as (typeof repeats)[number]),
        value: pAlive,
        text: number(Math.round(100 * pAlive)),
        told: say("web.model.alive.told", { repeats: x, quiet, chance: percent(pAlive) }),
      })),
      xName: say("web.model.alive.x"),
      yName: say("web.model.alive.y"),
      most: 1,
    };
  }, [cells, age, say, number, percent]);
  if (!knowsLeaving(models.model)) {
    return (
      <Section
        title={say("web.model.alive")}
        text={say("web.model.alive.none", { model: modelName(models.model, words) })}
      />
    );
  }
  const at = (x: number, quiet: number): string =>
    percent(cells.find((one) => one.repeats === x && one.quiet === quiet)?.pAlive ?? null);
  const half = Math.floor(age / 2);
  return (
    <Picture<AliveCell>
      title={say("web.model.alive")}
      unit={say("web.model.alive.unit", { months: age })}
      description={say("web.model.alive.description", {
        months: half,
        few: at(1, half),
        many: at(10, half),
      })}
      table={{
        columns: [
          {
            id: "repeats",
            title: say("web.model.alive.y"),
            cell: (one) => number(one.repeats),
            value: (one) => one.repeats,
          },
          {
            id: "quiet",
            title: say("web.model.alive.x"),
            number: true,
            cell: (one) => number(one.quiet),
            value: (one) => one.quiet,
          },
          {
            id: "pAlive",
            title: say("column.pAlive"),
            number: true,
            cell: (one) => percent(one.pAlive),
            value: (one) => one.pAlive,
          },
        ],
        rows: cells,
      }}
      note={say("web.model.alive.note", {
        months: half,
        few: at(1, half),
        many: at(10, half),
        once: at(0, age),
        age,
        plain: models.season || models.cohorts || models.covariates ? "no" : "yes",
      })}
      controls={
        <div className={classes.slide}>
          <Slide
            label={say("web.model.alive.age")}
            value={age}
            min={3}
            max={36}
            step={1}
            write={(months) => say("span.months", { count: months })}
            onEnd={onAge}
          />
        </div>
      }
    >
      <HeatMap {...chart} />
    </Picture>
  );
}
