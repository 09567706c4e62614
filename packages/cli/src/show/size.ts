import type { Speaker } from "@keepworth/locales";

/** A file's size in words: "1.4 MB". */
export function size(bytes: number, { say, number }: Speaker): string {
  const units = ["bytes", "kB", "MB", "GB"] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return say("size.bytes", {
    value: number(bytes / 1000 ** step, { maximumFractionDigits: step === 0 ? 0 : 1 }),
    unit: units[step]!,
  });
}
