/** How a number that one can type is written in a locale, and read back. */
export interface NumberText {
  /** As one reads it: "10%", "€0.50", "۱٬۰۰۰". */
  write(value: number): string;
  /** As one types it, a share in per cent: "10", "0.5", "۱۰۰۰". */
  plain(value: number): string;
  /** What was typed; null where there is no digit yet, undefined where it is no number. */
  read(text: string): number | null | undefined;
}

const zeros = [0x30, 0x660, 0x6f0];

/** @param as  a share is typed in per cent; money is written in its currency, an ISO 4217 code */
export function numberText(
  locale: string,
  as: { readonly share?: boolean; readonly currency?: string } = {},
): NumberText {
  const known = as.currency !== undefined && /^[A-Z]{3}$/.test(as.currency) && as.currency !== "XXX";
  const written = new Intl.NumberFormat(
    locale,
    as.share
      ? { style: "percent", maximumFractionDigits: 10 }
      : known
        ? {
            style: "currency",
            currency: as.currency!,
            currencyDisplay: "narrowSymbol",
            maximumFractionDigits: 10,
            trailingZeroDisplay: "stripIfInteger",
          }
        : { maximumFractionDigits: 10 },
  );
  const typed = new Intl.NumberFormat(locale, { useGrouping: false, maximumSignificantDigits: 12 });
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const [decimal, group] = [sign("decimal"), sign("group")];
  const factor = as.share ? 100 : 1;
  return {
    write: (value) => written.format(value),
    plain: (value) => typed.format(value * factor),
    read(text) {
      const bare = latin(text)
        .replace(/[\s\p{Cf}'’%٪\p{Sc}]/gu, "")
        .replace("−", "-")
        // Persian is often typed with a slash for its own decimal sign.
        .replace(decimal === "٫" ? "/" : decimal, decimal);
      if (!/^-?[\d.,٫٬]*$/.test(bare)) return undefined;
      const plain = bare.replaceAll(/[.,٫٬](\d*)/g, (found, after: string, at: number) => {
        const [mark] = found;
        const grouping = mark !== decimal && (mark === group || mark === "٬");
        return grouping && after.length === 3 && /\d/.test(bare[at - 1] ?? "") ? after : `.${after}`;
      });
      if (!/\d/.test(plain)) return null;
      const value = Number(plain);
      return Number.isFinite(value) ? Number((value / factor).toPrecision(12)) : undefined;
    },
  };
}

/** Persian's and Arabic's digits as Latin ones. */
function latin(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
