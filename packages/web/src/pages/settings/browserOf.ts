/** The browser and the system that a user agent names; null where it names none that is known. */
export function browserOf(userAgent: string): {
  readonly browser: string | null;
  readonly system: string | null;
} {
  const first = (all: readonly (readonly [RegExp, string])[]): string | null =>
    all.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return {
    // The order matters: others name Chrome and Safari too.
    browser: first([
      [/Edg\//, "Edge"],
      [/OPR\//, "Opera"],
      [/Firefox\//, "Firefox"],
      [/(Headless)?Chrome\//, "Chrome"],
      [/Safari\//, "Safari"],
      [/^curl\//, "curl"],
    ]),
    system: first([
      [/Windows/, "Windows"],
      [/iPhone|iPad/, "iOS"],
      [/Android/, "Android"],
      [/Mac OS X/, "macOS"],
      [/Linux/, "Linux"],
    ]),
  };
}
