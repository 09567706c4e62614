import { memo, useState, type ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { Section } from "../../parts/Section.tsx";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { placesOf } from "./amounts.ts";
import classes from "./BudgetPage.module.css";
import { areas, type Budget, type Treatment } from "./budgetWords.ts";

/** What is planned of each treatment, and how many places it has. */
export const Treatments = memo(function Treatments({
  budget,
  places: written,
  onPlaces,
}: {
  readonly budget: Budget;
  /** Those set here. */
  readonly places: readonly string[];
  readonly onPlaces: (treatment: string, places: number | null) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, number, percent } = words;
  const { currency, treatments } = budget;
  const places = placesOf(written);
  const name = (row: Treatment): string => actionName(row.treatment, words);
  const min = Math.min(0, ...treatments.map(({ gain }) => gain.low));
  const max = Math.max(1e-9, ...treatments.map(({ gain }) => gain.high));
  const full = treatments.filter(({ placePrice }) => placePrice > 0.005);
  const useless = treatments.filter(({ gaining }) => gaining === 0);
  const columns: readonly Column<Treatment>[] = [
    { id: "treatment", title: say("budget.column.treatment"), cell: name, sort: true },
    {
      id: "role",
      title: say("web.budget.role.done"),
      cell: ({ role }) => say(`web.budget.role.${role}`),
      sort: true,
      hidden: true,
    },
    {
      id: "channel",
      title: say("web.budget.column.channel"),
      cell: ({ channel }) => channel ?? "–",
      value: ({ channel }) => channel,
      sort: true,
      hidden: true,
    },
    {
      id: "uplift",
      title: say("budget.column.uplift"),
      gloss: say("web.budget.uplift.gloss"),
      cell: ({ uplift, source }) =>
        say("web.budget.uplift", {
          uplift: number(uplift, { style: "percent", maximumFractionDigits: 1 }),
          source,
        }),
      value: ({ uplift }) => uplift,
      number: true,
      sort: true,
    },
    {
      id: "fits",
      title: say("web.budget.column.fits"),
      gloss: say("web.budget.column.fits.gloss"),
      cell: ({ eligible, gaining }) => say("web.budget.fits", { eligible, gaining }),
      value: ({ gaining }) => gaining,
      number: true,
      sort: true,
    },
    {
      id: "customers",
      title: say("budget.column.customers"),
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
      number: true,
      sort: true,
    },
    {
      id: "places",
      title: say("web.budget.places"),
      gloss: say("web.budget.places.gloss"),
      cell: (row) => (
        <Places
          key={`${places.get(row.treatment) ?? ""}`}
          label={say("web.budget.places.of", { treatment: name(row) })}
          value={places.get(row.treatment) ?? row.capacity}
          none={say("web.budget.places.none")}
          onChange={(count) => onPlaces(row.treatment, count)}
        />
      ),
      value: ({ capacity }) => capacity,
      number: true,
    },
    {
      id: "cost",
      title: say("budget.column.cost"),
      cell: ({ cost }) => money(cost, currency),
      value: ({ cost }) => cost,
      number: true,
      sort: true,
    },
    {
      id: "gain",
      title: say("budget.column.gain"),
      cell: ({ gain }) => money(gain.value, currency),
      value: ({ gain }) => gain.value,
      number: true,
      sort: true,
    },
    {
      id: "interval",
      title: say("column.interval"),
      cell: ({ gain, customers }) =>
        customers > 0 ? (
          <IntervalBar {...gain} min={min} max={max} write={(value) => money(value, currency)} />
        ) : (
          "–"
        ),
      value: ({ gain }) => `${gain.low} ${gain.high}`,
    },
    {
      id: "soon",
      title: say("budget.column.soon"),
      cell: ({ soon }) => money(soon, currency),
      value: ({ soon }) => soon,
      number: true,
      sort: true,
      hidden: true,
    },
    {
      id: "place",
      title: say("web.budget.column.place"),
      gloss: say("web.budget.column.place.gloss"),
      cell: ({ placePrice }) => (placePrice > 0.005 ? money(placePrice, currency) : "–"),
      value: ({ placePrice }) => placePrice,
      number: true,
      sort: true,
    },
  ];
  return (
    <Section
      title={say("budget.treatments")}
      text={
        full.length === 0
          ? say("web.budget.treatments.text")
          : say("budget.treatments.full", {
              treatments: words.list(full.map(name)),
              price: money(Math.min(...full.map(({ placePrice }) => placePrice)), currency),
            })
      }
    >
      <DataTable
        caption={say("web.budget.treatments.caption")}
        name="treatments"
        columns={columns}
        rows={treatments}
        keyOf={(row) => row.treatment}
        initialSort="-gain"
      />
      {useless.length > 0 ? (
        <p className="quiet">
          {say("budget.treatments.none", { treatments: words.list(useless.map(name)) })}
        </p>
      ) : null}
      <p className="quiet">{say("web.budget.uplift.note", { share: percent(0.9) })}</p>
    </Section>
  );
});

/** Sets places when it is left or on Enter, so that a plan is not made for every digit. */
function Places({
  label,
  value,
  none,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly none: string;
  readonly onChange: (places: number | null) => void;
}): ReactNode {
  const [typed, type] = useState(value);
  const tell = (): void => {
    if (typed !== value) onChange(typed);
  };
  return (
    <div
      className={classes.places}
      onBlur={tell}
      onKeyDown={(event) => {
        if (event.key === "Enter") tell();
      }}
    >
      <NumberField
        label={label}
        hideLabel
        size="xs"
        placeholder={none}
        min={0}
        value={typed}
        onChange={(next) => type(next === null ? null : Math.max(0, Math.round(next)))}
      />
    </div>
  );
}
