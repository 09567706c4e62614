import { Button, Select } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Preview } from "../../api/schema.d.ts";
import { Note } from "../../parts/Note.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./FileCard.module.css";
import { choose, fieldOrder, missingGroups, type Said } from "./reading.ts";
import { useFieldName } from "./useFieldName.ts";

/** Field by field the column that is read for it, and the first rows as they are read. */
export function Columns({
  preview,
  said,
  onSaid,
  waiting,
}: {
  readonly preview: Preview;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
  /** Another reading is on its way. */
  readonly waiting: boolean;
}): ReactNode {
  const { say, list } = useWords("data");
  const fieldName = useFieldName();
  const [all, setAll] = useState(false);
  const { first, others } = fieldOrder(preview);
  const missing = missingGroups(preview);
  const read = first.filter(({ name }) => preview.mapping[name] !== undefined);
  const unread = preview.headers.filter((header) => !Object.values(preview.mapping).includes(header));
  const needs = (name: string): string | undefined => {
    const group = missing.find((names) => names.includes(name));
    return group && say(group.length > 1 ? "web.data.file.requiredOne" : "web.data.file.required");
  };
  return (
    <>
      <div>
        <h3>{say("web.data.file.columns")}</h3>
        <p className="quiet">
          {say("web.data.file.columns.text", { found: read.length, all: preview.headers.length })}
        </p>
      </div>
      {missing.length > 0 ? (
        <Note tone="attention" live>
          {say("web.data.file.missing", {
            fields: list(missing.map((names) => names.slice(0, 3).map(fieldName).join(" / "))),
          })}
        </Note>
      ) : null}
      <div className={classes.fields} aria-busy={waiting || undefined}>
        {[...first, ...(all ? others : [])].map(({ name }) => (
          <Select
            key={name}
            size="xs"
            label={fieldName(name)}
            description={needs(name)}
            placeholder={say("web.data.file.column.none")}
            data={preview.headers}
            value={preview.mapping[name] ?? null}
            searchable
            clearable={said.mapping[name] !== undefined}
            allowDeselect={false}
            comboboxProps={{ position: "bottom-start" }}
            onChange={(column) => onSaid(choose(said, name, column))}
          />
        ))}
      </div>
      {others.length > 0 ? (
        <Button
          className={classes.more}
          size="xs"
          variant="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {say(all ? "web.data.file.columns.fewer" : "web.data.file.columns.more")}
        </Button>
      ) : null}
      <h3>{say("web.data.file.rows")}</h3>
      <SmallTable
        caption={say("web.data.file.rows")}
        columns={[
          ...read.map(({ name }) => ({
            id: name,
            title: fieldName(name),
            cell: (row: Preview["samples"][number]) =>
              row[preview.mapping[name]!] ?? <span className="quiet">{say("web.data.file.empty")}</span>,
          })),
          ...unread.map((header) => ({
            id: `column ${header}`,
            title: say("web.data.file.unread", { header }),
            cell: (row: Preview["samples"][number]) => <span className="quiet">{row[header]}</span>,
          })),
        ]}
        rows={preview.samples}
      />
    </>
  );
}
