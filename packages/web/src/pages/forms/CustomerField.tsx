import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";

/** A customer by number or e-mail address, with those that fit what was typed. */
export function CustomerField({
  label,
  description,
  error,
  required,
  value,
  onChange,
}: {
  readonly label: string;
  readonly description: string | undefined;
  readonly error: string | null;
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const [q] = useDebouncedValue(value.trim(), 250);
  const found = useAnswer("/api/customers", {
    query: { q, limit: 8, contacts: "1" } as never,
    enabled: q.length > 0,
  });
  const customers = found.data?.answer.items ?? [];
  const names = new Map(
    customers.map(({ customerId, ...one }) => {
      const { name = null, email = null } = one as { name?: string | null; email?: string | null };
      return [customerId, [name, email].filter((part) => part !== null).join(" · ")];
    }),
  );
  return (
    <Autocomplete
      label={label}
      description={description}
      error={error}
      required={required}
      withAsterisk={false}
      data={[...names.keys()]}
      value={value}
      // The server has searched already, in names and addresses too.
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.value} <span className="quiet">{names.get(option.value)}</span>
        </span>
      )}
      onChange={onChange}
    />
  );
}
