/** English of names and short forms used everywhere. */
export const names = {
  "program.tagline": "What each of your customers is worth, past and future, with an interval.",
  "span.days": "{count, plural, one {# day} other {# days}}",
  "span.weeks": "{count, plural, one {# week} other {# weeks}}",
  "span.months": "{count, plural, one {# month} other {# months}}",
  "span.seconds": "{seconds} s",
  "count.customers": "{count, plural, one {# customer} other {# customers}}",
  "label.note": "Note",
} as const satisfies Record<string, string>;
