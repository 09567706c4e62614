import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { List } from "../api/useList.ts";
import { several, text, useAddress } from "../shell/useAddress.ts";
import { useWords } from "../words/useWords.tsx";
import type { Column } from "./column.ts";
import { csv } from "./csv.ts";
import classes from "./DataTable.module.css";
import { Icon } from "./Icon.tsx";
import { ProblemNote } from "./ProblemNote.tsx";
import { fileName, save } from "./save.ts";
import { nextSort, sorted } from "./sort.ts";

/** What rows are kept by; shown above them, each with a way to take it away. */
export interface Filter {
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}

interface Common<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads. */
  readonly href?: (row: Row) => string;
  /** The order before one is chosen: a column's id, "-" before it for the largest first. */
  readonly initialSort?: string;
  /** Distinguishes the tables of one screen in its address. Default: one table, no prefix. */
  readonly name?: string;
  readonly filters?: readonly Filter[];
  readonly onClearFilters?: () => void;
  /** Controls above the table: a search, a choice of filters. */
  readonly controls?: ReactNode;
  /** What to show instead of no rows. */
  readonly empty?: ReactNode;
  /** Where the server gives all rows as CSV; otherwise those that are shown are saved. */
  readonly csvHref?: string;
}

export type DataTableProps<Row> = Common<Row> &
  (
    | {
        /** All rows: sorted here. */
        readonly rows: readonly Row[];
        readonly list?: never;
      }
    | {
        /** Rows that come page by page, in the order that `useTableSort` gave to the server. */
        readonly list: List<Row>;
        readonly rows?: never;
      }
  );

/** The order of a table as the address has it, for a list that the server sorts: "-value". */
export function useTableSort(initialSort: string, name?: string): string {
  const kept = useMemo(() => ({ [key("sort", name)]: text(initialSort) }), [initialSort, name]);
  const [address] = useAddress(kept);
  return address[key("sort", name)]!;
}

/**
 * Rows of 36 pixels under a header that stays; order and chosen columns are kept in the address. Arrow keys move from
 * row to row, Enter opens one.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const {
    caption,
    columns,
    keyOf,
    href,
    initialSort = "",
    name,
    filters = [],
    controls,
    empty,
    csvHref,
  } = props;
  const { say, locale } = useWords();
  const [sortKey, columnsKey] = [key("sort", name), key("columns", name)];
  const standard = columns.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const standardText = standard.join(",");
  const kept = useMemo(
    () => ({ [sortKey]: text(initialSort), [columnsKey]: several(standardText.split(",")) }),
    [sortKey, columnsKey, initialSort, standardText],
  );
  const [address, setAddress] = useAddress(kept as Record<string, ReturnType<typeof text>>);
  const sort = address[sortKey] as string;
  const chosen = address[columnsKey] as unknown as readonly string[];
  const shown = columns.filter(({ id }, place) => place === 0 || chosen.includes(id));
  const { list } = props;
  const all = list ? list.rows : props.rows;
  const rows = useMemo(
    () => (list ? all : sorted(all, columns, sort, locale)),
    [list, all, columns, sort, locale],
  );
  const total = list ? list.total : rows.length;

  const choose = (id: string, on: boolean): void => {
    const next = columns.filter((one) => (one.id === id ? on : chosen.includes(one.id))).map((one) => one.id);
    setAddress({ [columnsKey]: next as never }, { replace: true });
  };
  const sortBy = (column: Column<Row>): void =>
    setAddress({ [sortKey]: nextSort(sort, column.id, column.number === true) });

  return (
    <div className={classes.whole}>
      <div className={classes.above}>
        {controls}
        {filters.length > 0 ? (
          <ul className={classes.filters}>
            {filters.map(({ name, value, onRemove }) => (
              <li key={`${name} ${value}`}>
                <button
                  type="button"
                  className={classes.filter}
                  aria-label={say("web.parts.filter.remove", { name, value })}
                  onClick={onRemove}
                >
                  {say("web.parts.filter", { name, value })}
                  <Icon name="close" size={12} />
                </button>
              </li>
            ))}
            {filters.length > 1 && props.onClearFilters ? (
              <li>
                <button type="button" className={classes.clear} onClick={props.onClearFilters}>
                  {say("web.parts.filter.clear")}
                </button>
              </li>
            ) : null}
          </ul>
        ) : null}
        <div className={classes.end}>
          <span className={classes.count} role="status">
            {list?.loading
              ? say("web.parts.loading")
              : say("web.parts.rows", {
                  shown: rows.length,
                  total: total ?? rows.length,
                  all: total === null || total <= rows.length ? "yes" : "no",
                })}
          </span>
          <Menu position="bottom-end">
            <Menu.Target>
              <button type="button" className={classes.button}>
                <Icon name="columns" />
                {say("web.parts.columns")}
              </button>
            </Menu.Target>
            <Menu.Dropdown className={classes.choices}>
              {columns.slice(1).map(({ id, title }) => (
                <Menu.CheckboxItem key={id} checked={chosen.includes(id)} onChange={(on) => choose(id, on)}>
                  {title}
                </Menu.CheckboxItem>
              ))}
            </Menu.Dropdown>
          </Menu>
          {csvHref ? (
            <a className={classes.button} href={csvHref} download aria-label={say("web.parts.csv.of")}>
              <Icon name="download" />
              {say("web.parts.csv")}
            </a>
          ) : (
            <button
              type="button"
              className={classes.button}
              aria-label={say("web.parts.csv.of")}
              onClick={() => save(fileName(caption, "csv"), csv(shown, rows))}
            >
              <Icon name="download" />
              {say("web.parts.csv")}
            </button>
          )}
        </div>
      </div>
      {list?.problem ? <ProblemNote problem={list.problem} onRetry={list.retry} /> : null}
      {rows.length === 0 && !list?.loading ? (
        (empty ?? <p className="quiet">{say("web.parts.rows.none")}</p>)
      ) : (
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
          <table className={classes.table} aria-busy={list?.loading || undefined}>
            <caption className="unseen">{caption}</caption>
            <thead>
              <tr>
                {shown.map((column) => (
                  <Heading key={column.id} column={column} sort={sort} onSort={() => sortBy(column)} />
                ))}
              </tr>
            </thead>
            <tbody onKeyDown={moveBetweenRows}>
              {rows.map((row) => (
                <tr key={keyOf(row)} data-leads={href ? true : undefined}>
                  {shown.map(({ id, number, cell }, place) => {
                    const content = place === 0 && href ? <Link to={href(row)}>{cell(row)}</Link> : cell(row);
                    return place === 0 ? (
                      <th key={id} scope="row" className={number ? "number" : undefined}>
                        {content}
                      </th>
                    ) : (
                      <td key={id} className={number ? "number" : undefined}>
                        {content}
                      </td>
                    );
                  })}
                </tr>
              ))}
              {list?.loading ? <Waiting columns={shown.length} /> : null}
            </tbody>
          </table>
          {list?.more ? <More list={list} /> : null}
        </div>
      )}
    </div>
  );
}

function Heading<Row>({
  column: { id, title, gloss, number, sort: sortable },
  sort,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sort: string;
  readonly onSort: () => void;
}): ReactNode {
  const order = sort === id ? "ascending" : sort === `-${id}` ? "descending" : "none";
  return (
    <th
      scope="col"
      className={number ? "number" : undefined}
      title={gloss}
      {...(sortable ? { "aria-sort": order } : {})}
    >
      {sortable ? (
        <button type="button" className={classes.sort} data-order={order} onClick={onSort}>
          {title}
          <Icon name={order === "ascending" ? "up" : "down"} size={12} />
        </button>
      ) : (
        title
      )}
    </th>
  );
}

function Waiting({ columns }: { readonly columns: number }): ReactNode {
  return Array.from({ length: 8 }, (_, row) => (
    <tr key={row} aria-hidden="true">
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <span className={classes.waiting} />
        </td>
      ))}
    </tr>
  ));
}

/** Asks for the next rows when the end of the table comes into sight, or when asked. */
function More<Row>({ list }: { readonly list: List<Row> }): ReactNode {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const load = useRef(list.loadMore);
  load.current = list.loadMore;
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) load.current();
    });
    if (button.current) watch.observe(button.current);
    return () => watch.disconnect();
  }, [list.rows.length]);
  return (
    <button
      ref={button}
      type="button"
      className={classes.more}
      disabled={list.loadingMore}
      onClick={list.loadMore}
    >
      {say(list.loadingMore ? "web.parts.rows.loading" : "web.parts.rows.more")}
    </button>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const row = (event.target as HTMLElement).closest("tr");
  const rows = [...event.currentTarget.querySelectorAll("tr")];
  const at = row ? rows.indexOf(row) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || (event.target as HTMLElement).closest("input, select, textarea")) return;
  const next = rows[to]?.querySelector<HTMLElement>("a, button");
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function key(setting: string, name: string | undefined): string {
  return name ? `${name}.${setting}` : setting;
}
