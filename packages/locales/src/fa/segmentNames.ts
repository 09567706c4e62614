import type { Words } from "../en.ts";
import type { segmentNames as en } from "../en/segmentNames.ts";

/** Persian of segments by recency, frequency and money. */
export const segmentNames: Words<typeof en> = {
  "segment.champions": "قهرمانان",
  "segment.champions.gloss": "خرید تازه، پرتکرار و پرمبلغ",
  "segment.loyal": "وفادار",
  "segment.loyal.gloss": "پرتکرار بازمی‌گردند",
  "segment.potential-loyalist": "رو به وفاداری",
  "segment.potential-loyalist.gloss": "خرید تازه و بیش از یک بار",
  "segment.new": "تازه",
  "segment.new.gloss": "نخستین سفارش، همین تازگی",
  "segment.promising": "نویدبخش",
  "segment.promising.gloss": "یک سفارش، نه‌چندان دور",
  "segment.need-attention": "نیازمند توجه",
  "segment.need-attention.gloss": "مشتریان خوبی که خاموش شده‌اند",
  "segment.about-to-sleep": "رو به خواب",
  "segment.about-to-sleep.gloss": "مشتریان کوچکی که خاموش شده‌اند",
  "segment.cannot-lose": "ازدست‌ندادنی",
  "segment.cannot-lose.gloss": "خرید پرتکرار و پرمبلغ، مدت‌ها پیش",
  "segment.at-risk": "در خطر",
  "segment.at-risk.gloss": "خرید پرتکرار یا پرمبلغ، نه به‌تازگی",
  "segment.hibernating": "خفته",
  "segment.hibernating.gloss": "سفارش‌های کم، مدت‌ها پیش",
  "segment.lost": "ازدست‌رفته",
  "segment.lost.gloss": "یک سفارش، خیلی وقت پیش",
};
