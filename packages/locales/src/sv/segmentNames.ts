import type { Words } from "../en.ts";
import type { segmentNames as en } from "../en/segmentNames.ts";

/** Swedish of segments by recency, frequency and money. */
export const segmentNames: Words<typeof en> = {
  "segment.champions": "Toppkunder",
  "segment.champions.gloss": "köpte nyligen, ofta och för mycket",
  "segment.loyal": "Lojala",
  "segment.loyal.gloss": "kommer ofta tillbaka",
  "segment.potential-loyalist": "Snart lojala",
  "segment.potential-loyalist.gloss": "köpte nyligen och mer än en gång",
  "segment.new": "Nya",
  "segment.new.gloss": "första beställningen för kort tid sedan",
  "segment.promising": "Lovande",
  "segment.promising.gloss": "en beställning för inte så länge sedan",
  "segment.need-attention": "Kräver omsorg",
  "segment.need-attention.gloss": "goda kunder som har tystnat",
  "segment.about-to-sleep": "Snart vilande",
  "segment.about-to-sleep.gloss": "små kunder som har tystnat",
  "segment.cannot-lose": "Oumbärliga",
  "segment.cannot-lose.gloss": "köpte ofta och för mycket, för länge sedan",
  "segment.at-risk": "I riskzonen",
  "segment.at-risk.gloss": "köpte ofta eller för mycket, men inte nyligen",
  "segment.hibernating": "Vilande",
  "segment.hibernating.gloss": "få beställningar, för länge sedan",
  "segment.lost": "Förlorade",
  "segment.lost.gloss": "en beställning för mycket länge sedan",
};
