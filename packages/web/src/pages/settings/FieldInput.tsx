import { Button, Select, Switch, TagsInput, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { NumberField } from "../../parts/NumberField.tsx";
import { useWords } from "../../words/useWords.tsx";
import { isRecord } from "./draft.ts";
import { spanUnits, unitOf, type Field } from "./fields.ts";
import classes from "./SettingsPage.module.css";
import { areas, choiceName, fieldName, rowName, type Words } from "./names.ts";

export interface FieldInputProps {
  readonly field: Field;
  readonly label: string;
  readonly description?: string;
  readonly value: unknown;
  readonly error?: string | null;
  readonly currency: string | null;
  readonly disabled: boolean;
  /** undefined: at its default; null: emptied. */
  readonly onChange: (value: unknown) => void;
}

/** The control for one value, by what the schema says it is. */
export function FieldInput(props: FieldInputProps): ReactNode {
  const { field, label, description, value, error, disabled, onChange } = props;
  const words = useWords(...areas);
  const common = { label, description, error: error ?? undefined, disabled };
  switch (field.kind) {
    case "number":
      return <NumberInput {...props} />;
    case "choice":
      return (
        <Select
          {...common}
          data={field.options.map((one) => ({ value: one, label: choiceName(field.path, one, words) }))}
          value={typeof value === "string" ? value : null}
          allowDeselect={false}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case "flag":
      return (
        <Switch
          {...common}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case "list":
      return (
        <TagsInput
          {...common}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={(next) => onChange(next)}
        />
      );
    case "rows":
    case "record":
      return <Rows {...props} />;
    case "group":
      return null;
    default:
      if (field.path === "timeZone") {
        return (
          <Select
            {...common}
            searchable
            limit={60}
            data={["UTC", ...Intl.supportedValuesOf("timeZone").filter((one) => one !== "UTC")]}
            value={typeof value === "string" ? value : null}
            allowDeselect={false}
            onChange={(next) => onChange(next ?? undefined)}
          />
        );
      }
      if (field.path === "horizon") return <Span {...props} />;
      return (
        <TextInput
          {...common}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

function NumberInput(props: FieldInputProps): ReactNode {
  const { field, label, description, value, error, currency, disabled, onChange } = props;
  const { say } = useWords(...areas);
  const unit = unitOf(field);
  const suffix =
    unit === null || unit === "share" || unit === "money"
      ? undefined
      : say(`web.settings.unit.${unit}`, { count: typeof value === "number" ? value : 2 });
  const input = (
    <fieldset className={classes.plain} disabled={disabled || (field.nullable && value === null)}>
      <NumberField
        label={label}
        value={typeof value === "number" ? value : null}
        share={unit === "share"}
        {...(suffix === undefined ? {} : { unit: suffix })}
        {...(unit === "money" && currency !== null ? { currency } : {})}
        {...(description === undefined ? {} : { description })}
        {...(field.min === undefined ? {} : { min: field.min })}
        {...(field.max === undefined ? {} : { max: field.max })}
        error={error ?? null}
        onChange={onChange}
      />
    </fieldset>
  );
  if (!field.nullable) return input;
  return (
    <div className={classes.together}>
      {input}
      <Switch
        label={say("web.settings.expires")}
        disabled={disabled}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? undefined : null)}
      />
    </div>
  );
}

/** "12m" as a number and what it counts. */
function Span({ label, description, value, error, disabled, onChange }: FieldInputProps): ReactNode {
  const { say } = useWords(...areas);
  const [, count = "", unit = "m"] = /^(\d*)([dwmy])$/.exec(String(value ?? "")) ?? [];
  return (
    <fieldset className={classes.span} disabled={disabled}>
      <NumberField
        label={label}
        {...(description === undefined ? {} : { description })}
        value={count === "" ? null : Number(count)}
        min={1}
        error={error ?? null}
        onChange={(next) => onChange(`${next === null ? "" : Math.round(next)}${unit}`)}
      />
      <Select
        aria-label={say("web.settings.span.unit")}
        data={Object.entries(spanUnits).map(([letter, counted]) => ({
          value: letter,
          label: say(`web.settings.unit.${counted}`, { count: Number(count) }),
        }))}
        value={unit}
        disabled={disabled}
        allowDeselect={false}
        onChange={(next) => onChange(`${count}${next ?? unit}`)}
      />
    </fieldset>
  );
}

interface Entry {
  readonly name: string | null;
  readonly value: unknown;
}

/** Rows that can be added and removed: by name, each with a value or several, or one after the other. */
function Rows(props: FieldInputProps): ReactNode {
  const { field, label, description, value, error, disabled, onChange } = props;
  const words = useWords(...areas);
  const { say } = words;
  const named = field.kind === "record";
  const entries: readonly Entry[] = named
    ? Object.entries(isRecord(value) ? value : {}).map(([name, one]) => ({ name, value: one }))
    : (Array.isArray(value) ? value : []).map((one) => ({ name: null, value: one }));
  const scalar = named && field.fields[0]?.path === field.path;
  const set = (next: readonly Entry[]): void =>
    onChange(
      named
        ? Object.fromEntries(next.map((one) => [one.name ?? "", one.value]))
        : next.map((one) => one.value),
    );
  const replace = (at: number, change: Partial<Entry>): void =>
    set(entries.map((one, place) => (place === at ? { ...one, ...change } : one)));
  const free = field.names.filter((one) => entries.every(({ name }) => name !== one));
  const canAdd = named
    ? field.names.length > 0
      ? free.length > 0
      : entries.every(({ name }) => name !== "")
    : true;
  return (
    <fieldset className={classes.rows} disabled={disabled}>
      <legend>{label}</legend>
      {description === undefined ? null : <p className={classes.help}>{description}</p>}
      {error ? <p className={classes.error}>{error}</p> : null}
      {entries.length === 0 ? <p className={classes.help}>{say("web.settings.row.none")}</p> : null}
      {entries.map((entry, at) => (
        <div key={at} className={classes.row}>
          {named ? (
            field.names.length > 0 ? (
              <Select
                label={say(`web.settings.key.${field.path}` as "web.settings.key.crm.stages")}
                data={[...(entry.name ? [entry.name] : []), ...free].map((one) => ({
                  value: one,
                  label: rowName(field.path, one, words),
                }))}
                value={entry.name}
                allowDeselect={false}
                onChange={(name) => replace(at, { name })}
              />
            ) : (
              <TextInput
                label={say(`web.settings.key.${field.path}` as "web.settings.key.crm.stages")}
                value={entry.name ?? ""}
                onChange={(event) => replace(at, { name: event.currentTarget.value })}
              />
            )
          ) : null}
          {field.fields.map((one) => (
            <FieldInput
              key={one.path}
              {...props}
              field={one}
              label={scalar ? valueLabel(field, words) : fieldName(one.path, words)}
              description={undefined as never}
              error={null}
              value={scalar ? entry.value : partOf(entry.value, one)}
              onChange={(next) =>
                replace(at, {
                  value: scalar ? next : withPart(entry.value, one, next),
                })
              }
            />
          ))}
          {disabled ? null : (
            <Button
              variant="subtle"
              size="xs"
              aria-label={say("web.settings.row.remove", {
                name: entry.name || nameOfRow(entry.value, at, words),
              })}
              onClick={() => set(entries.filter((_, place) => place !== at))}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      {disabled ? null : (
        <div>
          <Button
            variant="default"
            size="xs"
            disabled={!canAdd}
            aria-label={`${say("web.settings.row.add")}: ${label}`}
            onClick={() =>
              set([
                ...entries,
                {
                  name: free[0] ?? (named ? "" : null),
                  value: scalar ? startOf(field.fields[0]!) : emptyRow(field),
                },
              ])
            }
          >
            {say("web.settings.row.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function valueLabel({ path }: Field, words: Words): string {
  const { say } = words;
  if (path === "keep.acquisitionCosts") return fieldName("acquisitionCost", words);
  if (path === "keep.replaceableBySegment") return fieldName("keep.replaceable", words);
  if (path === "signIn.openIdConnect.roles") return say("web.people.column.role");
  return fieldName(path, words);
}

function nameOfRow(value: unknown, at: number, { number }: Words): string {
  const name = isRecord(value) ? value["name"] : undefined;
  return typeof name === "string" && name !== "" ? name : number(at + 1);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function partOf(value: unknown, { path, initial }: Field): unknown {
  const own = isRecord(value) ? value[lastOf(path)] : undefined;
  return own === undefined ? initial : own;
}

function withPart(value: unknown, { path }: Field, next: unknown): unknown {
  const { [lastOf(path)]: _, ...others } = isRecord(value) ? value : {};
  return next === undefined || next === null || next === false ? others : { ...others, [lastOf(path)]: next };
}

/** A value to start from, so that a new row can be saved. */
function startOf({ kind, options, min = 0 }: Field): unknown {
  if (kind === "choice") return options[0];
  if (kind === "number") return min;
  return "";
}

function emptyRow({ kind, fields }: Field): unknown {
  if (kind === "record") return {};
  return Object.fromEntries(fields.map((one) => [lastOf(one.path), startOf(one)]));
}
