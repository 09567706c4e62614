import type { Words } from "../en.ts";
import type { loyalty as en } from "../en/loyalty.ts";

/** Swedish of the loyalty programme. */
export const loyalty: Words<typeof en> = {
  "help.loyalty":
    "Visa lojalitetsprogrammet: medlemmar per nivå, vad poängen kommer att kosta och vad programmet måste ge.",
  "help.loyalty.out": "skriv varje medlems saldo och nivå till denna CSV-fil",

  "loyalty.opening":
    "{members, plural, one {# medlem har} other {# medlemmar har}} poäng som kommer att kosta omkring {net} ({range}) av {face} i nominellt värde, per {asOf}: {breakage} av de utestående poängen, som är äldre än nya poäng, kommer aldrig att lösas in.",
  "loyalty.opening.none":
    "Inga poäng är kända ännu. Nedan står vad ett program skulle kosta och vad det måste ge.",
  "loyalty.breakEven":
    "Det bär sig om medlemmarna handlar för {lift} mer än de skulle göra utan det: en medlem väntas handla för omkring {spend} per år, varav {margin} är marginal och {rate} går tillbaka, eftersom {redeemed} av nya poäng till slut löses in.",
  "loyalty.breakEven.never":
    "Det kan inte bära sig: {rate} av varje försäljning går tillbaka, vilket är mer än marginalen.",
  "loyalty.measured":
    "Experimentet {experiment} mätte {uplift} fler köpande kunder, med standardfelet {error}.",
  "loyalty.measured.none":
    "Om programmet ger det är inte känt. Medlemmar köper alltid mer än andra, eftersom de som köper mer går med; bara ett experiment ger besked: keepworth experiment new.",
  "loyalty.year":
    "Det senaste året tjänades {earned} poäng in, {redeemed} löstes in och {expired} förföll. Inlösen kostade {cost}{where, select, orders {, som ligger i beställningarna som rabatt} other {, bokfört i liggaren}}.",
  "loyalty.expiring":
    "Inom {days} dagar förfaller {points} poäng för {members, plural, one {# medlem} other {# medlemmar}} om de inte används: ett skäl att höra av sig.",
  "loyalty.tiers": "Medlemmar per nivå",
  "loyalty.tiers.note":
    "En ifrån: en vanlig beställning skulle lyfta dem till nästa nivå. Nivåerna beror på poängen som tjänats in under ett år.",
  "loyalty.ages": "Poäng efter ålder, och vad de kommer att kosta",
  "loyalty.age": "{from, number}–{to, number} dagar",
  "loyalty.age.older": "över {days, number} dagar",
  "loyalty.designs": "Vad andra program skulle kosta på ett år",
  "loyalty.designs.note":
    "På de köp som väntas av dagens kunder. Belöningen betalas även på det som de ändå skulle köpa, så varje program måste lyfta köpen med minst sin break-even.",
  "loyalty.audience.all": "alla",
  "loyalty.audience.top": "bästa femtedelen",
  "loyalty.never": "aldrig",
  "loyalty.column.tier": "Nivå",
  "loyalty.column.from": "Från",
  "loyalty.column.members": "Medl.",
  "loyalty.column.points": "Poäng",
  "loyalty.column.close": "En ifrån",
  "loyalty.column.examples": "Till exempel",
  "loyalty.column.audience": "För",
  "loyalty.column.customers": "Kunder",
  "loyalty.column.rate": "Belöning",
  "loyalty.column.cost": "Kostnad",
  "loyalty.column.lift": "Break-even",
  "loyalty.column.profit": "Vid +5 %",
  "loyalty.missing.events":
    "Inga lojalitetshändelser är importerade: saldon, nivåer och skuld är inte kända. Importera en fil med kund, datum och poäng.",
  "loyalty.missing.margin":
    "Ingen marginal är känd: break-even räknar alla intäkter som marginal och är för låg. Ange marginalen med --margin eller i keepworth.json.",
  "loyalty.missing.amounts": "Beställningarna saknar belopp: det går inte att säga vad ett program kostar.",
  "loyalty.overdrawn":
    "Filen drar {points} poäng mer än vad som tjänats in, vid {members, plural, one {# tillfälle} other {# tillfällen}}: tidigare händelser kan saknas.",
  "loyalty.rules":
    "Regler (loyalty i keepworth.json): {perSpend} per köpt enhet, {value} per poäng, {expiry, plural, =0 {förfaller aldrig} one {förfaller efter # dag} other {förfaller efter # dagar}}.",
  "loyalty.assumption.customersRead": "Medlemmar vars poäng lästes från klustret: {value}",
  "loyalty.written": "{rows, plural, one {# saldo skrivet} other {# saldon skrivna}} till {file}.",
};
