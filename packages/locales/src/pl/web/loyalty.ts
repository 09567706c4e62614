import type { Words } from "../../en.ts";
import type { loyalty as en } from "../../en/web/loyalty.ts";

/** Polish of the Loyalty screen. */
export const loyalty: Words<typeof en> = {
  "web.loyalty.net.meaning":
    "Ile będą kosztować punkty w obiegu, gdy zostaną wykorzystane. Punkty, których nikt nie wykorzysta przed wygaśnięciem (breakage), nic nie kosztują.",
  "web.loyalty.net.formula":
    "Σ pozostałe punkty w wieku a × prawdopodobieństwo wykorzystania przed wygaśnięciem × wartość punktu",
  "web.loyalty.input.points": "Punkty w obiegu",
  "web.loyalty.input.value": "Wartość punktu",
  "web.loyalty.input.breakage": "Nigdy niewykorzystane",

  "web.loyalty.measured.none":
    "Czy tyle przynosi, nie wiadomo. Uczestnicy zawsze kupują więcej niż inni, bo zapisują się ci, którzy kupują więcej; rozstrzyga tylko eksperyment.",
  "web.loyalty.measured.action": "Zaplanuj eksperyment",

  "web.loyalty.fact.earned": "Punkty przyznane w roku",
  "web.loyalty.fact.redeemed": "Punkty wykorzystane w roku",
  "web.loyalty.fact.redeemed.more":
    "koszt {cost}{where, select, orders {, ujęty w zamówieniach jako rabat} other {, zaksięgowany w rejestrze}}",
  "web.loyalty.fact.expired": "Punkty wygasłe w roku",
  "web.loyalty.fact.expiring": "Wkrótce wygasną",
  "web.loyalty.fact.expiring.more":
    "u {members, plural, one {# uczestnika} few {# uczestników} many {# uczestników} other {# uczestnika}}, w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}: to powód, by napisać",

  "web.loyalty.tiers": "Uczestnicy według poziomów",
  "web.loyalty.tiers.unit": "Uczestnicy; o poziomie decydują punkty zdobyte w ciągu roku",
  "web.loyalty.tiers.axis": "Uczestnicy",
  "web.loyalty.tiers.label": "{tier} (od {from, number})",
  "web.loyalty.tiers.description":
    "Największy poziom to {tier}: {members, plural, one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}}.",
  "web.loyalty.tiers.note":
    "{count, plural, =0 {Żadnego uczestnika typowe zamówienie nie przeniosłoby na następny poziom.} one {Typowe zamówienie przeniosłoby na następny poziom # uczestnika: może wystarczyć wzmianka o tym.} few {Typowe zamówienie przeniosłoby na następny poziom # uczestników: może wystarczyć wzmianka o tym.} many {Typowe zamówienie przeniosłoby na następny poziom # uczestników: może wystarczyć wzmianka o tym.} other {Typowe zamówienie przeniosłoby na następny poziom # uczestnika: może wystarczyć wzmianka o tym.}}",
  "web.loyalty.close": "O jedno zamówienie od następnego poziomu",
  "web.loyalty.close.text": "Kilku z każdego poziomu, od najbliższych.",
  "web.loyalty.close.caption": "Uczestnicy bliscy następnego poziomu",
  "web.loyalty.column.tier": "Poziom",
  "web.loyalty.column.from": "Od punktów",
  "web.loyalty.column.members": "Uczestnicy",
  "web.loyalty.column.points": "Punkty w obiegu",
  "web.loyalty.column.close": "O krok",
  "web.loyalty.column.customer": "Klient",
  "web.loyalty.column.missing": "Brakuje punktów",

  "web.loyalty.ages": "Ile będą kosztować punkty, według wieku",
  "web.loyalty.ages.unit.net":
    "Oczekiwany koszt punktów w obiegu{currency, select, XXX {} other {, {currency}}}",
  "web.loyalty.ages.unit.points": "Punkty w obiegu",
  "web.loyalty.ages.axis.net": "Oczekiwany koszt",
  "web.loyalty.ages.axis.points": "Punkty",
  "web.loyalty.ages.show": "Co pokazują słupki",
  "web.loyalty.ages.show.net": "Koszt",
  "web.loyalty.ages.show.points": "Punkty",
  "web.loyalty.ages.description": "Łącznie {net} z {face} wartości nominalnej.",
  "web.loyalty.ages.note":
    "Stare punkty kosztują mniej niż nowe: większość tych, które miały być wykorzystane, już wykorzystano. Łącznie {net} ({range}) z {face} wartości nominalnej.",
  "web.loyalty.column.age": "Wiek",
  "web.loyalty.column.net": "Oczekiwany koszt",
  "web.loyalty.column.perPoint": "Za punkt",

  "web.loyalty.design": "Co musi przynieść program",
  "web.loyalty.design.unit":
    "Zysk roczny{currency, select, XXX {} other {, {currency}}}, w zależności od tego, o ile więcej wydają dzięki niemu uczestnicy",
  "web.loyalty.design.axis": "Wzrost wydatków dzięki programowi",
  "web.loyalty.design.current": "twój program",
  "web.loyalty.design.changed": "ten wariant",
  "web.loyalty.design.breakEven": "próg rentowności {lift}",
  "web.loyalty.design.sentence":
    "Dla kogo: {audience, select, members {uczestnicy} all {wszyscy} other {20% wydających najwięcej}} ({customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}). Oddawanie {rate} wartości sprzedaży kosztuje {cost} rocznie i musi podnieść wydatki o {lift}. Przy wzroście o {at} {gains, select, yes {zysk} other {strata}} to {profit}.",
  "web.loyalty.design.never":
    "Dla kogo: {audience, select, members {uczestnicy} all {wszyscy} other {20% wydających najwięcej}} ({customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}). Oddawanie {rate} wartości sprzedaży kosztuje {cost} rocznie i nie może się zwrócić: z każdej sprzedaży wraca więcej niż jej marża, {margin}.",
  "web.loyalty.design.note":
    "Nagrodę płaci się też od tego, co i tak by kupili, więc linia zaczyna się poniżej zera. Mówi ona, co musi przyjść, a nie co przyjdzie.",
  "web.loyalty.design.audience": "Dla kogo",
  "web.loyalty.design.audience.members": "Uczestnicy",
  "web.loyalty.design.audience.all": "Wszyscy",
  "web.loyalty.design.audience.top": "Górne 20%",
  "web.loyalty.design.rate": "Nagroda, udział w sprzedaży",
  "web.loyalty.design.fixed": "Koszt uczestnika rocznie",
  "web.loyalty.design.lift": "Jeśli wydają więcej o",
  "web.loyalty.column.lift": "Wzrost wydatków",
  "web.loyalty.column.profit": "Zysk roczny",

  "web.loyalty.designs": "Programy obok siebie",
  "web.loyalty.designs.text":
    "Rok przy wydatkach oczekiwanych od dzisiejszych klientów i twoim koszcie uczestnika. Próg rentowności: o ile co najmniej muszą wzrosnąć wydatki.",
  "web.loyalty.designs.caption": "Warianty programu",
  "web.loyalty.column.audience": "Dla kogo",
  "web.loyalty.column.customers": "Klienci",
  "web.loyalty.column.rate": "Nagroda",
  "web.loyalty.column.spend": "Wydatki",
  "web.loyalty.column.cost": "Koszt",
  "web.loyalty.column.breakEven": "Próg rentowności",
  "web.loyalty.column.atFive": "Zysk przy +5%",

  "web.loyalty.rules":
    "{perSpend, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}} za jednostkę wydatków, {value} za punkt, {expiry, plural, =0 {punkty nie wygasają} one {punkty wygasają po # dniu} few {punkty wygasają po # dniach} many {punkty wygasają po # dniach} other {punkty wygasają po # dnia}}",
  "web.loyalty.rules.redeemedIn":
    "wykorzystane punkty {where, select, orders {są rabatem w zamówieniach, więc nie księguje się ich ponownie} other {księguje się jako koszt marketingu}}",
  "web.loyalty.overdrawn": "Odjęto więcej punktów, niż zdobyto",
  "web.loyalty.missing.events":
    "Zdarzenia programu: salda, poziomy i zobowiązanie. Zaimportuj plik z klientem, datą i punktami.",
  "web.loyalty.missing.margin":
    "Marża: próg rentowności traktuje cały przychód jako marżę i jest zaniżony. Zaimportuj koszty albo podaj marżę w Ustawieniach.",
};
