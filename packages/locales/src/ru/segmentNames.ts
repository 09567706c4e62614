import type { Words } from "../en.ts";
import type { segmentNames as en } from "../en/segmentNames.ts";

/** Russian of segments by recency, frequency and money. */
export const segmentNames: Words<typeof en> = {
  "segment.champions": "Чемпионы",
  "segment.champions.gloss": "покупали недавно, часто и на большие суммы",
  "segment.loyal": "Лояльные",
  "segment.loyal.gloss": "часто возвращаются",
  "segment.potential-loyalist": "Почти лояльные",
  "segment.potential-loyalist.gloss": "покупали недавно и не раз",
  "segment.new": "Новые",
  "segment.new.gloss": "первый заказ, совсем недавно",
  "segment.promising": "Перспективные",
  "segment.promising.gloss": "один заказ, не так давно",
  "segment.need-attention": "Требуют внимания",
  "segment.need-attention.gloss": "хорошие клиенты, которые притихли",
  "segment.about-to-sleep": "Засыпающие",
  "segment.about-to-sleep.gloss": "небольшие клиенты, которые притихли",
  "segment.cannot-lose": "Нельзя потерять",
  "segment.cannot-lose.gloss": "покупали часто и на большие суммы, но давно",
  "segment.at-risk": "В зоне риска",
  "segment.at-risk.gloss": "покупали часто или на большие суммы, но не в последнее время",
  "segment.hibernating": "Спящие",
  "segment.hibernating.gloss": "мало заказов, и давно",
  "segment.lost": "Потерянные",
  "segment.lost.gloss": "один заказ, очень давно",
};
