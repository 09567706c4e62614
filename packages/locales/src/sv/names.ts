import type { Words } from "../en.ts";
import type { names as en } from "../en/names.ts";

/** Swedish of names and short forms used everywhere. */
export const names: Words<typeof en> = {
  "program.tagline": "Vad var och en av dina kunder är värd, hittills och framöver, med intervall.",
  "span.days": "{count, plural, one {# dag} other {# dagar}}",
  "span.weeks": "{count, plural, one {# vecka} other {# veckor}}",
  "span.months": "{count, plural, one {# månad} other {# månader}}",
  "span.seconds": "{seconds} s",
  "count.customers": "{count, plural, one {# kund} other {# kunder}}",
  "label.note": "Obs",
};
