import type { ReactNode } from "react";
import type { Column } from "./column.ts";
import classes from "./SmallTable.module.css";

/** A short table with nothing to set: under a picture, in a popover, beside a text. */
export function SmallTable<Row>({
  caption,
  columns,
  rows,
  showCaption = false,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly showCaption?: boolean;
}): ReactNode {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className={showCaption ? classes.caption : "unseen"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, number }) => (
              <th key={id} scope="col" className={number ? "number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ id, number, cell }, place) =>
                place === 0 ? (
                  <th key={id} scope="row" className={number ? "number" : undefined}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={number ? "number" : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
