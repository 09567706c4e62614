import type { Words } from "../en.ts";
import type { segmentNames as en } from "../en/segmentNames.ts";

/** Polish of segments by recency, frequency and money. */
export const segmentNames: Words<typeof en> = {
  "segment.champions": "Czempioni",
  "segment.champions.gloss": "kupowali niedawno, często i za duże kwoty",
  "segment.loyal": "Lojalni",
  "segment.loyal.gloss": "często wracają",
  "segment.potential-loyalist": "Potencjalnie lojalni",
  "segment.potential-loyalist.gloss": "kupowali niedawno i więcej niż raz",
  "segment.new": "Nowi",
  "segment.new.gloss": "pierwsze zamówienie, bardzo niedawno",
  "segment.promising": "Obiecujący",
  "segment.promising.gloss": "jedno zamówienie, niedawno",
  "segment.need-attention": "Wymagający uwagi",
  "segment.need-attention.gloss": "dobrzy klienci, którzy ucichli",
  "segment.about-to-sleep": "Zasypiający",
  "segment.about-to-sleep.gloss": "mali klienci, którzy ucichli",
  "segment.cannot-lose": "Nie do stracenia",
  "segment.cannot-lose.gloss": "kupowali często i za duże kwoty, ale dawno",
  "segment.at-risk": "Zagrożeni",
  "segment.at-risk.gloss": "kupowali często lub za duże kwoty, ale nie ostatnio",
  "segment.hibernating": "Uśpieni",
  "segment.hibernating.gloss": "niewiele zamówień, dawno",
  "segment.lost": "Utraceni",
  "segment.lost.gloss": "jedno zamówienie, bardzo dawno",
};
