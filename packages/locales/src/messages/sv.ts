import type { Messages } from "./en.ts";

/** Messages to customers, in Swedish. */
export const sv: Messages = {
  greeting: "Hej,",
  "greeting.named": "Hej {name},",

  "opening.champions": "Du är en av våra bästa kunder, och det är vi tacksamma för.",
  "opening.loyal": "Tack för att du kommer tillbaka så ofta.",
  "opening.potential-loyalist": "Tack för dina senaste beställningar.",
  "opening.new": "Tack för din första beställning.",
  "opening.promising": "Vi hoppas att du är nöjd med din första beställning.",
  "opening.need-attention": "Det har gått ett tag sedan din senaste beställning.",
  "opening.about-to-sleep": "Vi har inte sett dig på ett tag.",
  "opening.cannot-lose": "Du handlade länge och ofta hos oss, och vi saknar dig.",
  "opening.at-risk": "Förr handlade du regelbundet hos oss, och vi vill gärna veta vad vi kan göra bättre.",
  "opening.hibernating": "Det är länge sedan din senaste beställning.",
  "opening.lost": "För länge sedan beställde du en gång hos oss.",

  "recommendation.any": "Vi tror att du skulle tycka om ”{product}”.",
  "recommendation.category": "I kategorin ”{category}”, där du handlar mest, rekommenderar vi ”{product}”.",
  "recommendation.replenishment":
    "{days, plural, =0 {Din ”{product}” har förmodligen tagit slut nu.} one {Din ”{product}” tar förmodligen slut om # dag.} other {Din ”{product}” tar förmodligen slut om # dagar.}} Du kan beställa på nytt redan i dag.",
  "recommendation.discount":
    "Vi tror att du skulle tycka om ”{product}”. Just nu får du {percent, number, percent} rabatt på den varan.",
  "exclusive-offer.any":
    "Här är ett erbjudande bara till dig: {percent, number, percent} rabatt på din nästa beställning inom {days, plural, one {# dag} other {# dagar}}.",
  "exclusive-offer.category":
    "Här är ett erbjudande bara till dig: {percent, number, percent} rabatt på allt i kategorin ”{category}” om du beställer inom {days, plural, one {# dag} other {# dagar}}.",
  "early-access.any":
    "Du får tillgång till våra nyheter {days, plural, one {# dag} other {# dagar}} före alla andra.",
  "early-access.category":
    "Du får tillgång till nyheterna i kategorin ”{category}” {days, plural, one {# dag} other {# dagar}} före alla andra.",
  "vip.any": "Från och med nu har du en egen kontaktperson hos oss: skriv till oss, så svarar vi dig först.",
  "loyalty-points.any":
    "Din nästa beställning ger dig {points, plural, one {# poäng} other {# poäng}} i vårt lojalitetsprogram.",
  "education.any":
    "Vi har samlat tips om hur du får ut det mesta av ”{product}”. Svara på det här meddelandet om du har frågor.",
  "education.category":
    "Vi har samlat tips om varorna i kategorin ”{category}”. Svara på det här meddelandet om du har frågor.",
  "support-call.any": "Vi vill gärna höra hur det går för dig. När får vi ringa?",
  "renewal-discount.any":
    "{days, plural, =0 {Ditt avtal förnyas i dag.} one {Ditt avtal förnyas om # dag.} other {Ditt avtal förnyas om # dagar.}} Om du stannar hos oss betalar du {percent, number, percent} mindre för nästa period.",
  "up-sell.any": "Om du vill ha något ännu bättre kan du titta på ”{product}”.",
  "up-sell.step-up": "Du känner redan till ”{current}”. Nästa steg upp är ”{product}”.",
  "cross-sell.any": "”{product}” passar bra ihop med det som du har beställt tidigare.",
  "cross-sell.category": "Kunder som gillar kategorin ”{category}” väljer ofta även ”{product}”.",
  "cross-sell.discount":
    "”{product}” passar bra ihop med det som du har beställt tidigare. Just nu får du {percent, number, percent} rabatt på den varan.",
  "win-back.any":
    "Beställ inom {days, plural, one {# dag} other {# dagar}}, så får du {percent, number, percent} rabatt.",
  "win-back.category":
    "Beställ något i kategorin ”{category}” inom {days, plural, one {# dag} other {# dagar}}, så får du {percent, number, percent} rabatt.",
  "ask-referral.any":
    "Om du känner någon som vi skulle passa får du gärna skicka det här meddelandet vidare. För varje person som beställer på din rekommendation får du {percent, number, percent} rabatt på din nästa beställning.",
  "ask-review.any": "Vill du berätta med några ord vad du tycker om ”{product}”?",
  "let-go.any":
    "Från och med nu skriver vi mer sällan till dig. Om du vill höra mer från oss igen räcker det med ett kort svar.",
};
