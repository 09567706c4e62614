/** What is read, said about the session, or written to another file. */
const harmless = /^(SELECT|WITH|FROM|VALUES|EXPLAIN|SET|PRAGMA|COPY|ATTACH|DETACH|BEGIN|COMMIT|ROLLBACK)\b/i;

const name = String.raw`((?:"(?:[^"]|"")*"|\w+)(?:\.(?:"(?:[^"]|"")*"|\w+))*)`;
const temporary = new RegExp(
  String.raw`^CREATE\s+(?:OR\s+REPLACE\s+)?TEMP(?:ORARY)?\s+(?:TABLE|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?${name}`,
  "i",
);
const target = new RegExp(
  String.raw`^(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM|ALTER\s+TABLE)\s+${name}`,
  "i",
);

/**
 * Tells of each statement of one connection whether it changes what others see. Dropping is not told of: what a database
 * keeps beside its tables' rows says the same, and questions drop temporary tables that they may never have made.
 */
export function watchWrites(): { writes(statement: string): boolean; temporary(table: string): void } {
  const own = new Set<string>();
  const plain = (written: string) => written.replaceAll('"', "").toLowerCase();
  return {
    temporary: (table) => void own.add(plain(table)),
    writes(statement) {
      const text = statement.trimStart();
      const made = temporary.exec(text);
      if (made) own.add(plain(made[1]!));
      if (made || harmless.test(text) || /^DROP\b/i.test(text)) return false;
      const changed = target.exec(text);
      return !(changed && own.has(plain(changed[1]!)));
    },
  };
}
