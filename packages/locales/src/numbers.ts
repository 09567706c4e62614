/** How numbers, shares and money are written in one locale. Null, and what is not a number, is an en dash. */
export interface Numbers {
  number(value: number | null, options?: Intl.NumberFormatOptions): string;
  /** 412,345 as 412K, for the labels of an axis. */
  compact(value: number | null): string;
  /** A fraction as a percentage; a decimal below ten per cent. */
  percent(fraction: number | null): string;
  /**
   * `currency` is an ISO 4217 code; "XXX", or what is none, gives a plain number. Compact writes 412,345 as 412K and
   * what is below ten thousand in full; with "axis" from a thousand, so that an axis has one kind of label.
   */
  money(amount: number | null, currency: string, options?: MoneyOptions): string;
  /** Two ends of an interval. */
  numberRange(low: number, high: number): string;
  percentRange(low: number, high: number): string;
  moneyRange(low: number, high: number, currency: string, options?: MoneyOptions): string;
}

export interface MoneyOptions {
  readonly compact?: boolean | "axis";
  /** Two decimals always, for lists of receipts. Default false. */
  readonly cents?: boolean;
}

const missing = "–";

export function numbers(locale: string): Numbers {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    let found = formats.get(key);
    if (!found) formats.set(key, (found = new Intl.NumberFormat(locale, options)));
    return found;
  };
  const write = (value: number | null, options: Intl.NumberFormatOptions): string =>
    value === null || !Number.isFinite(value)
      ? missing
      : format({ signDisplay: "negative", ...options }).format(value);
  const writeRange = (low: number, high: number, options: Intl.NumberFormatOptions): string => {
    if (!Number.isFinite(low) || !Number.isFinite(high) || low > high)
      return `${write(low, options)} – ${write(high, options)}`;
    const both = format({ signDisplay: "negative", ...options });
    // formatRange writes "~€5" where both ends round to the same text; the text itself says it better.
    if (both.format(low) === both.format(high)) return both.format(low);
    // Some locales leave the second of two minus signs out.
    return high < 0 ? `${both.format(low)} – ${both.format(high)}` : both.formatRange(low, high);
  };

  return {
    number: (value, options = {}) => write(value, { maximumFractionDigits: digits(value), ...options }),
    compact: (value) => write(value, size(value, "axis")),
    percent: (fraction) =>
      write(fraction, { style: "percent", maximumFractionDigits: shareDigits(fraction) }),
    money: (amount, currency, { compact = false, cents = false } = {}) =>
      write(amount, cents ? withCents(currency) : { ...unit(currency), ...size(amount, compact) }),
    numberRange: (low, high) => writeRange(low, high, { maximumFractionDigits: digits(high) }),
    percentRange: (low, high) =>
      writeRange(low, high, { style: "percent", maximumFractionDigits: shareDigits(high) }),
    moneyRange: (low, high, currency, { compact = false } = {}) => {
      const options = size(Math.max(Math.abs(low), Math.abs(high)), compact);
      const written = { ...unit(currency), ...options };
      if (options.notation !== "compact") return writeRange(low, high, written);
      const [from, to] = alike(low, high);
      // "€1.23–16.1K" reads as one euro and more.
      if (thousands(from) < 10 && thousands(to) >= 10)
        return `${write(from, written)} – ${write(to, written)}`;
      return writeRange(from, to, written);
    },
  };
}

function unit(currency: string): Intl.NumberFormatOptions {
  return /^[A-Z]{3}$/.test(currency) && currency !== "XXX"
    ? { style: "currency", currency, currencyDisplay: "narrowSymbol" }
    : {};
}

/** As many decimals as the currency has; two where none is known. */
function withCents(currency: string): Intl.NumberFormatOptions {
  const known = unit(currency);
  return known.style === "currency" ? known : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
}

/** Cents matter in small amounts only; compact means three significant figures from ten thousand up. */
function size(amount: number | null, compact: boolean | "axis"): Intl.NumberFormatOptions {
  const absolute = Math.abs(amount ?? 0);
  if (compact && absolute >= (compact === "axis" ? 1_000 : 9_999.5)) {
    return { notation: "compact", maximumSignificantDigits: 3 };
  }
  if (compact === "axis") {
    return { minimumFractionDigits: 0, maximumFractionDigits: absolute >= 10 ? 0 : absolute >= 1 ? 1 : 2 };
  }
  if (absolute >= 100 || absolute < 0.005 || Number.isInteger(absolute)) {
    return { maximumFractionDigits: 0, minimumFractionDigits: 0 };
  }
  return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
}

/** What is written before the K, the M or the B. */
function thousands(value: number): number {
  const absolute = Math.abs(value);
  return absolute === 0 ? Infinity : absolute / 1000 ** Math.floor(Math.log10(absolute) / 3);
}

/**
 * The smaller end to the place after the larger one's third figure: €918K – €1.13M is kept as it is, but what is next to
 * nothing beside the larger end has no three figures of its own.
 */
function alike(low: number, high: number): [low: number, high: number] {
  const most = Math.max(Math.abs(low), Math.abs(high));
  const place = 10 ** (Math.floor(Math.log10(most)) - 3);
  const rounded = (value: number): number =>
    Math.abs(value) === most ? value : Math.round(value / place) * place;
  return [rounded(low), rounded(high)];
}

function digits(value: number | null): number {
  const absolute = Math.abs(value ?? 0);
  return absolute >= 100 ? 0 : absolute >= 10 ? 1 : absolute >= 0.1 ? 2 : 4;
}

function shareDigits(fraction: number | null): number {
  const absolute = Math.abs(fraction ?? 0);
  return absolute >= 0.0995 ? 0 : absolute >= 0.001 || absolute === 0 ? 1 : 2;
}
