/** Currencies to choose from, each by its name in the reader's language; the most asked for first. */
export function currencyOptions(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const first = ["EUR", "USD", "GBP", "PLN", "SEK", "RUB", "IRR"];
  const others = Intl.supportedValuesOf("currency").filter((code) => !first.includes(code));
  return [...first, ...others].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }));
}
