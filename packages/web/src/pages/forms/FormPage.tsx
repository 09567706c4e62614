import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactNode } from "react";
import type { Import } from "../../api/schema.d.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Note } from "../../parts/Note.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { NotFound } from "../../shell/NotFound.tsx";
import { useMay } from "../../shell/session.ts";
import { text, useAddress } from "../../shell/useAddress.ts";
import { useCluster } from "../../shell/useCluster.ts";
import { useWords } from "../../words/useWords.tsx";
import { CustomerField } from "./CustomerField.tsx";
import { Added } from "./Added.tsx";
import {
  bodyOf,
  formFields,
  formKinds,
  initialValues,
  unfilled,
  type FormField,
  type FormKind,
  type FormValue,
} from "./forms.ts";
import classes from "./FormPage.module.css";

/** A form for one record that has no file. */
export function FormPage(): ReactNode {
  const { kind } = useParams({ strict: false }) as { kind: string };
  const known = formKinds.find((one) => one === kind);
  return known ? <RecordForm key={known} kind={known} /> : <NotFound />;
}

const settings = { customer: text(), dataset: text() };

function RecordForm({ kind }: { readonly kind: FormKind }): ReactNode {
  const { say } = useWords("forms");
  const mayAdd = useMay("analyst");
  const cluster = useCluster();
  const [{ customer, dataset: wanted }] = useAddress(settings);
  const runs = useAnswer("/api/runs");
  const last = runs.data?.answer.items.find(({ status }) => status === "published");
  const dataset = wanted || last?.dataset;
  const currency = last?.currency ?? null;
  const [values, setValues] = useState(() => initialValues(kind, customer));
  const [asked, setAsked] = useState(false);
  const add = useChange((told: object) => send<Import>("POST", `/api/records/${kind}`, told));
  const missing = asked ? unfilled(kind, values) : [];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (unfilled(kind, values).length > 0) return;
    add.mutate({ ...bodyOf(kind, values), ...(dataset ? { dataset } : {}) });
  };
  const again = (): void => {
    setValues(initialValues(kind, customer));
    setAsked(false);
    add.reset();
  };
  return (
    <Screen
      title={say(`web.forms.title.${kind}`)}
      opening={say(`web.forms.text.${kind}`)}
      actions={
        customer ? (
          <Link to={`/customers/${encodeURIComponent(customer)}` as "/"}>
            {say("web.forms.customer.back")}
          </Link>
        ) : (
          <Link to="/data">{say("web.forms.back")}</Link>
        )
      }
    >
      {!mayAdd ? (
        <Note>{say("web.forms.viewer")}</Note>
      ) : cluster ? (
        <Note>{say("web.forms.cluster")}</Note>
      ) : add.data ? (
        <Added added={add.data} onAgain={again} />
      ) : (
        <form className={classes.form} noValidate onSubmit={submit}>
          <div className={classes.fields}>
            {formFields[kind].map((field) => (
              <Field
                key={field.name}
                field={field}
                currency={currency}
                value={values[field.name] ?? null}
                error={
                  missing.includes(field.name)
                    ? say(field.type === "customer" ? "web.forms.need.customer" : "web.forms.need")
                    : null
                }
                onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
          </div>
          {add.error ? <ProblemNote problem={add.error} /> : null}
          <div>
            <Button type="submit" loading={add.isPending}>
              {say("web.forms.submit")}
            </Button>
          </div>
        </form>
      )}
    </Screen>
  );
}

function Field({
  field,
  currency,
  value,
  error,
  onChange,
}: {
  readonly field: FormField;
  readonly currency: string | null;
  readonly value: FormValue;
  readonly error: string | null;
  readonly onChange: (value: FormValue) => void;
}): ReactNode {
  const words = useWords("forms");
  const say = words.say as (key: string) => string;
  const required = field.required === true;
  const name = say(`web.forms.${field.label}`);
  const label = required || field.type === "flag" ? name : `${name} (${say("web.forms.optional")})`;
  const text = field.text === undefined ? undefined : say(`web.forms.${field.text}`);
  const written = typeof value === "string" ? value : "";
  const common = { label, error, required, ...(text === undefined ? {} : { description: text }) };
  switch (field.type) {
    case "customer":
      return <CustomerField {...common} description={text} value={written} onChange={onChange} />;
    case "money":
    case "number":
    case "share":
      return (
        <NumberField
          {...common}
          required={false}
          value={typeof value === "number" ? value : null}
          share={field.type === "share"}
          {...(field.type === "money" && currency ? { currency } : {})}
          {...(field.type === "share" ? { min: 0, max: 1 } : { min: 0 })}
          onChange={onChange}
        />
      );
    case "day":
      return (
        <TextInput
          {...common}
          withAsterisk={false}
          type="date"
          {...(words.language === "fa" ? { description: say("web.forms.calendar") } : {})}
          value={written}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case "choice":
      return (
        <Select
          {...common}
          withAsterisk={false}
          data={field.of.map((one) => ({ value: one, label: say(`web.forms.${field.label}.${one}`) }))}
          value={written === "" ? null : written}
          allowDeselect={field.initial === undefined}
          onChange={onChange}
        />
      );
    case "flag":
      return (
        <Checkbox
          className={classes.flag}
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case "long":
      return (
        <Textarea
          {...common}
          withAsterisk={false}
          className={classes.long}
          rows={3}
          maxLength={1000}
          value={written}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          withAsterisk={false}
          maxLength={200}
          value={written}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
