import type { Words } from "../../en.ts";
import type { loyalty as en } from "../../en/web/loyalty.ts";

/** Swedish of the Loyalty screen. */
export const loyalty: Words<typeof en> = {
  "web.loyalty.net.meaning":
    "Vad de utestående poängen kommer att kosta när de löses in. Poäng som ingen löser in innan de förfaller (breakage) kostar inget.",
  "web.loyalty.net.formula":
    "Σ poäng kvar av åldern a × sannolikheten att de löses in innan de förfaller × poängens värde",
  "web.loyalty.input.points": "Utestående poäng",
  "web.loyalty.input.value": "Värde per poäng",
  "web.loyalty.input.breakage": "Löses aldrig in",

  "web.loyalty.measured.none":
    "Om det ger det är inte känt. Medlemmar köper alltid mer än andra, eftersom de som köper mer går med; bara ett experiment ger besked.",
  "web.loyalty.measured.action": "Planera ett experiment",

  "web.loyalty.fact.earned": "Intjänade poäng på ett år",
  "web.loyalty.fact.redeemed": "Inlösta poäng på ett år",
  "web.loyalty.fact.redeemed.more":
    "kostade {cost}{where, select, orders {, som rabatt i beställningarna} other {, bokfört i liggaren}}",
  "web.loyalty.fact.expired": "Förfallna poäng på ett år",
  "web.loyalty.fact.expiring": "Förfaller snart",
  "web.loyalty.fact.expiring.more":
    "hos {members, plural, one {# medlem} other {# medlemmar}}, inom {days, plural, one {# dag} other {# dagar}}: ett skäl att höra av sig",

  "web.loyalty.tiers": "Medlemmar per nivå",
  "web.loyalty.tiers.unit": "Medlemmar; nivån beror på poängen som tjänats in under ett år",
  "web.loyalty.tiers.axis": "Medlemmar",
  "web.loyalty.tiers.label": "{tier} (från {from, number} poäng)",
  "web.loyalty.tiers.description":
    "{tier} är den största nivån: {members, plural, one {# medlem} other {# medlemmar}}.",
  "web.loyalty.tiers.note":
    "{count, plural, =0 {Ingen medlem är en vanlig beställning från nästa nivå.} one {# medlem är en vanlig beställning från nästa nivå: en påminnelse kan räcka.} other {# medlemmar är en vanlig beställning från nästa nivå: en påminnelse kan räcka.}}",
  "web.loyalty.close": "En beställning från nästa nivå",
  "web.loyalty.close.text": "Några av dem per nivå, de närmaste först.",
  "web.loyalty.close.caption": "Medlemmar nära nästa nivå",
  "web.loyalty.column.tier": "Nivå",
  "web.loyalty.column.from": "Från poäng",
  "web.loyalty.column.members": "Medlemmar",
  "web.loyalty.column.points": "Utestående poäng",
  "web.loyalty.column.close": "En order ifrån",
  "web.loyalty.column.customer": "Kund",
  "web.loyalty.column.missing": "Poäng som saknas",

  "web.loyalty.ages": "Vad poängen kommer att kosta, efter ålder",
  "web.loyalty.ages.unit.net":
    "Väntad kostnad för utestående poäng{currency, select, XXX {} other {, {currency}}}",
  "web.loyalty.ages.unit.points": "Utestående poäng",
  "web.loyalty.ages.axis.net": "Väntad kostnad",
  "web.loyalty.ages.axis.points": "Poäng",
  "web.loyalty.ages.show": "Vad staplarna visar",
  "web.loyalty.ages.show.net": "Kostnad",
  "web.loyalty.ages.show.points": "Poäng",
  "web.loyalty.ages.description": "Totalt {net} av {face} i nominellt värde.",
  "web.loyalty.ages.note":
    "Gamla poäng kostar mindre än nya: de flesta som skulle lösas in har redan lösts in. Totalt {net} ({range}) av {face} i nominellt värde.",
  "web.loyalty.column.age": "Ålder",
  "web.loyalty.column.net": "Väntad kostnad",
  "web.loyalty.column.perPoint": "Per poäng",

  "web.loyalty.design": "Vad ett program måste ge",
  "web.loyalty.design.unit":
    "Ett års vinst{currency, select, XXX {} other {, {currency}}}, efter hur mycket mer medlemmarna köper för tack vare programmet",
  "web.loyalty.design.axis": "Ökade köp tack vare programmet",
  "web.loyalty.design.current": "ditt program",
  "web.loyalty.design.changed": "det här upplägget",
  "web.loyalty.design.breakEven": "break-even {lift}",
  "web.loyalty.design.sentence":
    "För {audience, select, members {medlemmarna} all {alla} other {den femtedel som köper för mest}} ({customers, plural, one {# kund} other {# kunder}}) kostar det {cost} per år att ge tillbaka {rate}, och köpen måste öka med {lift}. Vid en ökning på {at} {gains, select, yes {tjänar} other {förlorar}} programmet {profit}.",
  "web.loyalty.design.never":
    "För {audience, select, members {medlemmarna} all {alla} other {den femtedel som köper för mest}} ({customers, plural, one {# kund} other {# kunder}}) kostar det {cost} per år att ge tillbaka {rate}, och det kan inte bära sig: varje försäljning ger tillbaka mer än sin marginal på {margin}.",
  "web.loyalty.design.note":
    "Belöningen betalas även på det som de ändå skulle köpa, så linjen börjar under noll. Den visar vad som måste komma, inte vad som kommer.",
  "web.loyalty.design.audience": "För",
  "web.loyalty.design.audience.members": "Medlemmar",
  "web.loyalty.design.audience.all": "Alla",
  "web.loyalty.design.audience.top": "Bästa femtedelen",
  "web.loyalty.design.rate": "Belöning per köp",
  "web.loyalty.design.fixed": "Kostnad per medlem och år",
  "web.loyalty.design.lift": "Om de köper för så mycket mer",
  "web.loyalty.column.lift": "Ökade köp",
  "web.loyalty.column.profit": "Ett års vinst",

  "web.loyalty.designs": "Program sida vid sida",
  "web.loyalty.designs.text":
    "Ett år, på de köp som väntas av dagens kunder, med din kostnad per medlem. Break-even: det minsta som köpen måste öka med.",
  "web.loyalty.designs.caption": "Upplägg av ett program",
  "web.loyalty.column.audience": "För",
  "web.loyalty.column.customers": "Kunder",
  "web.loyalty.column.rate": "Belöning",
  "web.loyalty.column.spend": "Köper för",
  "web.loyalty.column.cost": "Kostnad",
  "web.loyalty.column.breakEven": "Break-even",
  "web.loyalty.column.atFive": "Vinst vid +5 %",

  "web.loyalty.rules":
    "{perSpend, plural, one {# poäng} other {# poäng}} per köpt enhet, {value} per poäng, {expiry, plural, =0 {förfaller aldrig} one {förfaller efter # dag} other {förfaller efter # dagar}}",
  "web.loyalty.rules.redeemedIn":
    "inlösta poäng är {where, select, orders {en rabatt i beställningarna och bokförs därför inte en gång till} other {bokförda som en marknadsföringskostnad}}",
  "web.loyalty.overdrawn": "Fler poäng har tagits ut än tjänats in",
  "web.loyalty.missing.events":
    "Lojalitetshändelser: saldon, nivåer och skuld. Importera en fil med kund, datum och poäng.",
  "web.loyalty.missing.margin":
    "Marginalen: break-even räknar alla intäkter som marginal och är för låg. Importera kostnader, eller ange marginalen under Inställningar.",
};
