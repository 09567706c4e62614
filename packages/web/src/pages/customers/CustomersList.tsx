import { Menu, Switch, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { address, type Answer } from "../../api/useAnswer.ts";
import { useList } from "../../api/useList.ts";
import { DataTable, useTableSort, type Filter } from "../../parts/DataTable.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useMay } from "../../shell/session.ts";
import { useCluster } from "../../shell/useCluster.ts";
import { useAddress } from "../../shell/useAddress.ts";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { columnsOf, type CustomerItem } from "./columns.tsx";
import classes from "./CustomersPage.module.css";
import { FilterMenu } from "./FilterMenu.tsx";
import { filterQuery, filterSettings, isFiltered, type Filters, type Range } from "./filters.ts";

type Run = Answer<"/api/overview">["run"];

const nothing: Partial<Filters> = { search: "", segment: [], alive: null, growth: null, bought: "any" };
const chances = {
  low: { from: null, to: 0.3 },
  middle: { from: 0.3, to: 0.7 },
  high: { from: 0.7, to: null },
} as const;

/** All customers, page by page: searched, filtered and sorted by the server. */
export function CustomersList({
  run,
  segments,
}: {
  readonly run: Run;
  readonly segments: readonly string[];
}): ReactNode {
  const words = useWords("customers", "cli.segmentNames");
  const { say } = words;
  const [filters, set] = useAddress(filterSettings);
  const cluster = useCluster();
  // Where the data lie in a cluster, nobody's name or address is known here.
  const analyst = useMay("analyst") && cluster === null;
  const contacts = analyst && filters.contacts;
  const initialSort = run.amounts ? "-clv" : "-expectedOrders";
  const sort = useTableSort(initialSort);
  const query = filterQuery(filters);
  const list = useList<CustomerItem>("/api/customers", {
    ...query,
    sort,
    run: run.id,
    ...(contacts ? { contacts: 1 } : {}),
  });
  const { rows } = list;
  const columns = useMemo(
    () => columnsOf(words, { amounts: run.amounts, contacts, asOf: run.asOf, currency: run.currency, rows }),
    [words, run, contacts, rows],
  );
  return (
    <DataTable
      caption={say("web.customers.list.caption")}
      columns={columns}
      list={list}
      keyOf={({ customerId }) => customerId}
      href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
      initialSort={initialSort}
      filters={useChips(run)}
      onClearFilters={() => set(nothing)}
      controls={
        <div className={classes.controls}>
          <SearchField contacts={analyst} />
          <Menus run={run} segments={segments} />
          {analyst ? (
            <Switch
              size="xs"
              label={say("web.customers.contacts")}
              checked={filters.contacts}
              onChange={({ currentTarget }) => set({ contacts: currentTarget.checked }, { replace: true })}
            />
          ) : null}
        </div>
      }
      empty={
        isFiltered(filters) ? (
          <p className="quiet">
            {say("web.customers.none")}{" "}
            {say(cluster && filters.search.trim() ? "web.customers.none.cluster" : "web.customers.none.text")}
          </p>
        ) : undefined
      }
    />
  );
}

/** What is typed is asked for when the typing pauses. */
function SearchField({ contacts }: { readonly contacts: boolean }): ReactNode {
  const { say } = useWords("customers");
  const [{ search }, set] = useAddress(filterSettings);
  const [typed, type] = useState(search);
  const [asked] = useDebouncedValue(typed, 250);
  useEffect(() => type(search), [search]);
  useEffect(() => {
    if (asked === typed && asked !== search) set({ search: asked }, { replace: true });
    // Only what was typed asks; what the address says is taken over above.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);
  return (
    <TextInput
      className={classes.search!}
      size="xs"
      type="search"
      leftSection={<Icon name="search" size={14} />}
      aria-label={say("web.customers.search")}
      placeholder={say(contacts ? "web.customers.search.contacts" : "web.customers.search.id")}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

function Menus({ run, segments }: { readonly run: Run; readonly segments: readonly string[] }): ReactNode {
  const words = useWords("customers", "cli.segmentNames");
  const { say, percent, money } = words;
  const [{ segment, alive, growth, bought }, set] = useAddress(filterSettings);
  const top = topAmount(run);
  const values: Readonly<Record<string, Range>> = {
    loss: { from: null, to: 0 },
    gain: { from: 0, to: null },
    top: { from: top, to: null },
  };
  const chosen = (all: Readonly<Record<string, Range>>, kept: Range | null): string[] =>
    Object.keys(all).filter((key) => all[key]!.from === kept?.from && all[key]!.to === kept?.to);
  const share = percent;
  return (
    <>
      <FilterMenu
        label={say("web.customers.filter.segment")}
        several
        chosen={segment}
        options={segments.map((value) => ({ value, label: segmentName(value, words) }))}
        onChoose={(value) =>
          set({
            segment: segment.includes(value) ? segment.filter((one) => one !== value) : [...segment, value],
          })
        }
      />
      <FilterMenu
        label={say("web.customers.filter.alive")}
        chosen={chosen(chances, alive)}
        options={[
          { value: "any", label: say("web.customers.filter.any") },
          { value: "low", label: say("web.customers.filter.alive.low", { share: share(0.3) }) },
          {
            value: "middle",
            label: say("web.customers.filter.alive.middle", { from: share(0.3), to: share(0.7) }),
          },
          { value: "high", label: say("web.customers.filter.alive.high", { share: share(0.7) }) },
        ]}
        onChoose={(value) => set({ alive: value === "any" ? null : chances[value as "low"] })}
      />
      {run.amounts ? (
        <FilterMenu
          label={say("web.customers.filter.growth")}
          chosen={chosen(values, growth)}
          options={[
            { value: "any", label: say("web.customers.filter.any") },
            { value: "loss", label: say("web.customers.filter.growth.loss") },
            { value: "gain", label: say("web.customers.filter.growth.gain") },
            {
              value: "top",
              label: say("web.customers.filter.growth.top", { amount: money(top, run.currency) }),
            },
          ]}
          onChoose={(value) => set({ growth: value === "any" ? null : values[value]! })}
        />
      ) : null}
      <FilterMenu
        label={say("web.customers.filter.orders")}
        chosen={bought === "any" ? [] : [bought]}
        options={[
          { value: "any", label: say("web.customers.filter.any") },
          { value: "once", label: say("web.customers.filter.once") },
          { value: "repeated", label: say("web.customers.filter.repeated") },
        ]}
        onChoose={(value) => set({ bought: value as "any" })}
      />
    </>
  );
}

/** Everybody who matches, as a file; for analysts. */
export function Export({ run }: { readonly run: Run }): ReactNode {
  const { say } = useWords("customers");
  const [filters] = useAddress(filterSettings);
  const query = { ...filterQuery(filters), run: run.id, ...(filters.contacts ? { contacts: 1 } : {}) };
  if (!useMay("analyst")) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.filter}>
          <Icon name="download" size={14} />
          {say("web.customers.export")}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["csv", "parquet", "jsonl"] as const).map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={address(`/api/exports/customers.${format}`, query)}
            download
          >
            {say(`web.customers.export.${format}`)}
          </Menu.Item>
        ))}
        {filters.contacts ? (
          <Menu.Label className={classes.hint}>{say("web.customers.export.contacts")}</Menu.Label>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Every filter that is set, each with a way to take it away. */
function useChips({ currency }: Run): Filter[] {
  const words = useWords("customers", "cli.segmentNames");
  const { say, percent, money } = words;
  const [{ search, segment, alive, growth, bought }, set] = useAddress(filterSettings);
  const told = ({ from, to }: Range, write: (value: number) => string): string =>
    from === null
      ? say("web.customers.filter.to", { to: write(to!) })
      : to === null
        ? say("web.customers.filter.from", { from: write(from) })
        : say("web.customers.filter.range", { from: write(from), to: write(to) });
  return [
    ...(search.trim()
      ? [
          {
            name: say("web.customers.filter.search"),
            value: search.trim(),
            onRemove: () => set({ search: "" }),
          },
        ]
      : []),
    ...segment.map((one) => ({
      name: say("web.customers.filter.segment"),
      value: segmentName(one, words),
      onRemove: () => set({ segment: segment.filter((other) => other !== one) }),
    })),
    ...(alive
      ? [
          {
            name: say("web.customers.filter.alive"),
            value: told(alive, percent),
            onRemove: () => set({ alive: null }),
          },
        ]
      : []),
    ...(growth
      ? [
          {
            name: say("web.customers.filter.growth"),
            value: told(growth, (value) => money(value, currency)),
            onRemove: () => set({ growth: null }),
          },
        ]
      : []),
    ...(bought === "any"
      ? []
      : [
          {
            name: say("web.customers.filter.orders"),
            value: say(`web.customers.filter.${bought}`),
            onRemove: () => set({ bought: "any" }),
          },
        ]),
  ];
}

/** Five times what the average customer should bring, to one figure. */
function topAmount({ total, customers }: Run): number {
  const amount = (5 * Math.max(0, total.growth ?? 0)) / Math.max(1, customers);
  if (amount <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(amount));
  return Math.max(1, Math.round(amount / unit) * unit);
}
