import { Autocomplete } from "@mantine/core";
import { useEffect, useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../words/useWords.tsx";
import classes from "./KeepPage.module.css";
import { areas, type Card } from "./keepWords.ts";

/** Chooses a customer: one of those with most at stake, or any by id. */
export function Chooser({
  list,
  customer,
  onCustomer,
}: {
  readonly list: readonly Card[];
  readonly customer: string;
  readonly onCustomer: (id: string) => void;
}): ReactNode {
  const { say } = useWords(...areas);
  const [typed, type] = useState(customer);
  useEffect(() => type(customer), [customer]);
  const choose = (id: string): void => {
    const wanted = id.trim();
    if (wanted !== "" && wanted !== customer) onCustomer(wanted);
  };
  return (
    <Autocomplete
      className={classes.chooser}
      label={say("web.keep.choose")}
      placeholder={say("web.keep.choose.text")}
      data={list.map(({ name }) => name)}
      limit={12}
      value={typed}
      onChange={type}
      onOptionSubmit={choose}
      onBlur={() => choose(typed)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") choose(typed);
      }}
    />
  );
}
