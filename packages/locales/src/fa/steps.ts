import type { Words } from "../en.ts";
import type { steps as en } from "../en/steps.ts";

/** Persian of the steps of a run. */
export const steps: Words<typeof en> = {
  "step.import": "خواندن داده‌ها",
  "step.check": "بررسی سطرها",
  "step.summarise": "خلاصهٔ هر مشتری",
  "step.compress": "گردآوری تاریخچه‌های یکسان",
  "step.fit": "برازش مدل",
  "step.validate": "گزینش و آزمون مدل",
  "step.score": "ارزش‌گذاری هر مشتری",
  "step.decide": "بخش‌بندی",
  "step.publish": "انتشار",
  "detail.rows": "{value, plural, one {# سطر} other {# سطر}}",
  "detail.kept": "{value, number} ماند",
  "detail.merged": "{value, number} ادغام شد",
  "detail.refused": "{value, number} رد شد",
  "detail.orders": "{value, plural, one {# سفارش} other {# سفارش}}",
  "detail.customers": "{value, plural, one {# مشتری} other {# مشتری}}",
  "detail.states": "{value, plural, one {# تاریخچهٔ متمایز} other {# تاریخچهٔ متمایز}}",
  "detail.iterations": "{value, plural, one {# تکرار} other {# تکرار}}",
  "detail.segments": "{value, plural, one {# بخش} other {# بخش}}",
  "detail.run": "اجرای {value}",
  stopped: "متوقف شد. آخرین اجرای منتشرشده دست‌نخورده است.",
  "ask.unrelated": "آیا از همان فروشگاه است؟ با این حال افزوده شود؟ [y/N] ",
};
