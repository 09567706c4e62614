import { isIP } from "node:net";
import type { Key, Speaker } from "@keepworth/locales";
import { Option } from "commander";
import { UsageError } from "./usage.ts";

/** An option whose value is read by `parse`; undefined from it is wrong usage, in the words of `expected`. */
function option<T>(
  flags: string,
  description: string,
  expected: Key,
  parse: (text: string) => T | undefined,
): Option {
  return new Option(flags, description).argParser((text: string) => {
    const value = parse(text);
    if (value === undefined) throw new UsageError(flags.split(" ")[0]!, text, expected);
    return value;
  });
}

export function dayOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.date", (text) => {
    const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) ? text : undefined;
  });
}

export function spanOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.span", (text) =>
    /^[1-9]\d{0,4}[dwmy]$/.test(text) ? text : undefined,
  );
}

/** 0.4, .4 and 40% are the same; `highest` is the largest fraction that makes sense. */
export function fractionOption(flags: string, description: string, highest: number): Option {
  const expected = highest === 1 ? "usage.expected.share" : "usage.expected.rate";
  return option(flags, description, expected, (text) => {
    const match = /^(\d*\.?\d+)(%?)$/.exec(text.trim());
    const value = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    return value >= 0 && value <= highest ? value : undefined;
  });
}

export function amountOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.amount", (text) =>
    /^\d*\.?\d+$/.test(text) ? Number(text) : undefined,
  );
}

export function countOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.count", whole);
}

export function currencyOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.currency", (text) =>
    /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined,
  );
}

export function timeZoneOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.timeZone", (text) => {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      return undefined;
    }
  });
}

export function portOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.port", (text) =>
    /^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : undefined,
  );
}

/** The origin of an address: what people type before the first slash. */
export function urlOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.url", (text) => {
    const url = URL.parse(text);
    return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
  });
}

/** Addresses of proxies, networks of them, or names for these, separated by commas. */
export function proxiesOption(flags: string, description: string): Option {
  return option(flags, description, "usage.expected.proxies", (text) => {
    const all = text.split(",").map((one) => one.trim());
    return all.every(isProxy) ? all.join(",") : undefined;
  });
}

function isProxy(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", prefix, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** `field=column`, as often as wanted, gathered into one record. */
export function mappingOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (text: string, before: Record<string, string> | undefined) => {
      const at = text.indexOf("=");
      if (at < 1 || at === text.length - 1) {
        throw new UsageError(flags.split(" ")[0]!, text, "usage.expected.map");
      }
      return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
    },
  );
}

export function repeatedOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string, before: string[] | undefined) => [
    ...(before ?? []),
    text,
  ]);
}

export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((text: string) => {
    if (choices.includes(text)) return text;
    throw new UsageError(flags.split(" ")[0]!, text, "usage.expected.choice", { values: choices.join(", ") });
  });
}

/** A whole number that names something. */
export function identifier(name: string): (text: string) => number {
  return (text) => {
    const value = whole(text);
    if (value === undefined) throw new UsageError(name, text, "usage.expected.id");
    return value;
  };
}

function whole(text: string): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

export function unitOption({ say }: Speaker): Option {
  return choiceOption("--unit <unit>", say("help.option.unit"), ["day", "week", "month"]);
}

export function datasetOption({ say }: Speaker): Option {
  return new Option("--dataset <name>", say("help.option.dataset"));
}

export function runOption({ say }: Speaker): Option {
  return option("--run <id>", say("help.option.runId"), "usage.expected.id", whole);
}
