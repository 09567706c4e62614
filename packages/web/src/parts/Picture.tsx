import { Menu } from "@mantine/core";
import { createContext, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import type { Column } from "./column.ts";
import { csv } from "./csv.ts";
import { Icon } from "./Icon.tsx";
import classes from "./Picture.module.css";
import { fileName, save } from "./save.ts";
import { SmallTable } from "./SmallTable.tsx";

/** How a chart tells the frame around it how it can be saved. */
export interface Drawing {
  svg(): string;
}

export const PictureContext = createContext<((drawing: Drawing | null) => void) | null>(null);

export interface PictureTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

export interface PictureProps<Row> {
  readonly title: string;
  /** What its vertical axis or its length measures, and in what: "Margin a month, €". */
  readonly unit?: string;
  /** What it shows, for those who do not see it: its message, not its looks. */
  readonly description: string;
  /** The same data as a table. */
  readonly table: PictureTable<Row>;
  /** A sentence under it: where the data are thin, what the band is. */
  readonly note?: ReactNode;
  /** Controls of its own, beside its title. */
  readonly controls?: ReactNode;
  /** The chart. */
  readonly children: ReactNode;
}

/** A chart in its frame: title, unit, the same as a table one key away (T), and as PNG, SVG or CSV. */
export function Picture<Row>({
  title,
  unit,
  description,
  table,
  note,
  controls,
  children,
}: PictureProps<Row>): ReactNode {
  const { say } = useWords();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<Drawing | null>(null);
  const register = useMemo(() => (one: Drawing | null) => void (drawing.current = one), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const writing = (event.target as HTMLElement).closest(
      "input, textarea, select, [role=slider], [role=menu]",
    );
    if (event.key.toLowerCase() !== "t" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    setAsTable((before) => !before);
  };
  const saveAs = async (kind: "png" | "svg" | "csv"): Promise<void> => {
    if (kind === "csv") return save(fileName(title, "csv"), csv(table.columns, table.rows));
    const svg = drawing.current?.svg();
    if (svg === undefined) return;
    if (kind === "svg") return save(fileName(title, "svg"), svg, "image/svg+xml");
    const { pngOf } = await import("../charts/png.ts");
    save(fileName(title, "png"), await pngOf(svg));
  };

  return (
    <figure
      className={classes.picture}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      onKeyDown={onKeyDown}
    >
      <figcaption className={classes.caption}>
        <div>
          <h2 id={`${id}-title`} className={classes.title}>
            {title}
          </h2>
          {unit ? <p className={classes.unit}>{unit}</p> : null}
          <p id={`${id}-description`} className="unseen">
            {description}
          </p>
        </div>
        <div className={classes.controls}>
          {controls}
          <button
            type="button"
            className={classes.button}
            aria-pressed={asTable}
            aria-keyshortcuts="T"
            title={say("web.parts.chart.key")}
            onClick={() => setAsTable(!asTable)}
          >
            <Icon name={asTable ? "chart" : "table"} />
            <span>{say(asTable ? "web.parts.picture" : "web.parts.table")}</span>
          </button>
          <Menu position="bottom-end">
            <Menu.Target>
              <button
                type="button"
                className={classes.button}
                aria-label={say("web.parts.download.of", { title })}
                title={say("web.parts.download")}
              >
                <Icon name="download" />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {(["png", "svg", "csv"] as const).map((kind) => (
                <Menu.Item key={kind} disabled={asTable && kind !== "csv"} onClick={() => void saveAs(kind)}>
                  {say(`web.parts.download.${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </figcaption>
      {asTable ? (
        <SmallTable caption={title} columns={table.columns} rows={table.rows} />
      ) : (
        <PictureContext value={register}>{children}</PictureContext>
      )}
      {note ? <p className={classes.note}>{note}</p> : null}
    </figure>
  );
}
