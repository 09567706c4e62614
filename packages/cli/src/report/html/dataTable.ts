import { html, type Markup } from "./html.ts";

export interface DataColumn<Row> {
  title: string;
  /** Numbers are aligned at their end. */
  number?: boolean;
  cell: (row: Row) => string | Markup;
}

/** A table with a caption for those who do not see it; its first column heads the rows. */
export function dataTable<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
): Markup {
  const kind = ({ number = false }: DataColumn<Row>): string => (number ? "number" : "word");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class="${kind(column)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column, i) =>
                i === 0
                  ? html`<th scope="row" class="${kind(column)}">${column.cell(row)}</th>`
                  : html`<td class="${kind(column)}">${column.cell(row)}</td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
