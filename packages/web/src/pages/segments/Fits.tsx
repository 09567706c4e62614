import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./SegmentsPage.module.css";
import { areas, customersOf, groupName, type Segment, type Segments } from "./names.ts";

/** Which treatments fit how many customers of which group. */
export function Fits({ of }: { readonly of: Segments }): ReactNode {
  const words = useWords(...areas);
  const { say, percent, number } = words;
  const nameOf = ({ name }: Segment): string => groupName(words, of.by, name);
  const written = ({ treatments }: Segment): string[] =>
    treatments.map(({ treatment, customers }) =>
      say("web.segments.fits.item", { treatment: actionName(treatment, words), customers }),
    );
  const strongest = ({ treatments }: Segment) => treatments.toSorted((a, b) => b.uplift - a.uplift)[0];
  const columns: readonly Column<Segment>[] = [
    { id: "name", title: say("web.segments.column.segment"), sort: true, cell: nameOf, value: nameOf },
    {
      id: "customers",
      title: say("web.segments.column.customers"),
      number: true,
      sort: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    {
      id: "treatments",
      title: say("web.segments.fits.column.treatments"),
      cell: (row) => {
        const all = written(row);
        return all.length === 0 ? (
          <span className="quiet">{say("web.segments.fits.none")}</span>
        ) : (
          <ul className={classes.treatments}>
            {all.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        );
      },
      value: (row) => written(row).join("; "),
    },
    {
      id: "uplift",
      title: say("web.segments.fits.column.uplift"),
      gloss: say("web.segments.fits.column.uplift.gloss"),
      number: true,
      sort: true,
      cell: (row) => {
        const found = strongest(row);
        return found ? say(`web.segments.fits.${found.source}`, { uplift: percent(found.uplift) }) : "–";
      },
      value: (row) => strongest(row)?.uplift ?? null,
    },
  ];
  return (
    <Section
      title={say("web.segments.fits")}
      text={say("web.segments.fits.text")}
      actions={
        <div className={classes.actions}>
          <Button component={Link} to="/budget" variant="default" size="xs">
            {say("web.segments.fits.budget")}
          </Button>
          <Button component={Link} to="/experiments" variant="default" size="xs">
            {say("web.segments.fits.experiment")}
          </Button>
        </div>
      }
    >
      <DataTable
        caption={say("web.segments.fits.caption")}
        name="fits"
        columns={columns}
        rows={of.segments}
        keyOf={({ name }) => name ?? ""}
        href={({ name }) => customersOf(of.by, name)}
      />
    </Section>
  );
}
