import type { Words } from "../en.ts";
import type { names as en } from "../en/names.ts";

/** Persian of names and short forms used everywhere. */
export const names: Words<typeof en> = {
  "program.tagline": "هر یک از مشتریان شما در گذشته و آینده چقدر می‌ارزد، همراه با بازه.",
  "span.days": "{count, plural, one {# روز} other {# روز}}",
  "span.weeks": "{count, plural, one {# هفته} other {# هفته}}",
  "span.months": "{count, plural, one {# ماه} other {# ماه}}",
  "span.seconds": "{seconds} ثانیه",
  "count.customers": "{count, plural, one {# مشتری} other {# مشتری}}",
  "label.note": "نکته",
};
