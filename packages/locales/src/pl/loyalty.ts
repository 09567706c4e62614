import type { Words } from "../en.ts";
import type { loyalty as en } from "../en/loyalty.ts";

/** Polish of the loyalty programme. */
export const loyalty: Words<typeof en> = {
  "help.loyalty":
    "Pokazuje program lojalnościowy: uczestników według poziomów, koszt ich punktów i to, co program musi przynieść.",
  "help.loyalty.out": "zapisz saldo i poziom każdego uczestnika w tym pliku CSV",
  "loyalty.opening":
    "{members, plural, one {# uczestnik ma} few {# uczestników ma} many {# uczestników ma} other {# uczestnika ma}} punkty, które będą kosztować około {net} ({range}) z {face} wartości nominalnej, stan na {asOf}: {breakage} punktów w obiegu, starszych niż nowe, nigdy nie zostanie wykorzystane.",
  "loyalty.opening.none":
    "Nie są jeszcze znane żadne punkty. Poniżej – ile kosztowałby program i co musi przynieść.",
  "loyalty.breakEven":
    "Program się zwraca, jeśli uczestnicy wydają o {lift} więcej niż bez niego: od uczestnika oczekuje się około {spend} wydatków rocznie, z czego {margin} to marża, a {rate} wraca do niego, bo ostatecznie wykorzystane zostaje {redeemed} nowych punktów.",
  "loyalty.breakEven.never":
    "Program nie może się zwrócić: z każdej sprzedaży wraca {rate}, więcej niż jej marża.",
  "loyalty.measured":
    "Eksperyment {experiment} wykazał wzrost odsetka kupujących o {uplift}, z błędem standardowym {error}.",
  "loyalty.measured.none":
    "Czy tyle przynosi, nie wiadomo. Uczestnicy zawsze kupują więcej niż inni, bo zapisują się ci, którzy kupują więcej; rozstrzyga tylko eksperyment: keepworth experiment new.",
  "loyalty.year":
    "W ostatnim roku przyznano {earned} punktów, wykorzystano {redeemed}, a wygasło {expired}. Ich wykorzystanie kosztowało {cost}{where, select, orders {, ujęte w zamówieniach jako rabat} other {, zaksięgowane w rejestrze}}.",
  "loyalty.expiring":
    "W ciągu {days} dni {members, plural, one {# uczestnikowi} few {# uczestnikom} many {# uczestnikom} other {# uczestnika}} wygasną niewykorzystane punkty, łącznie {points}: to powód, by napisać.",
  "loyalty.tiers": "Uczestnicy według poziomów",
  "loyalty.tiers.note":
    "O krok: typowe zamówienie przeniosłoby ich na następny poziom. Poziomy zależą od punktów zdobytych w ciągu roku.",
  "loyalty.ages": "Punkty według wieku i ich koszt",
  "loyalty.age": "{from, number}–{to, number} dni",
  "loyalty.age.older": "ponad {days, number} dni",
  "loyalty.designs": "Ile kosztowałyby w roku inne programy",
  "loyalty.designs.note":
    "Od wydatków oczekiwanych od dzisiejszych klientów. Nagrodę płaci się też od tego, co i tak by kupili, więc każdy program musi podnieść wydatki co najmniej o swój próg rentowności.",
  "loyalty.audience.all": "wszyscy",
  "loyalty.audience.top": "górne 20%",
  "loyalty.never": "nigdy",
  "loyalty.column.tier": "Poziom",
  "loyalty.column.from": "Od",
  "loyalty.column.members": "Uczestnicy",
  "loyalty.column.points": "Punkty",
  "loyalty.column.close": "O krok",
  "loyalty.column.examples": "Na przykład",
  "loyalty.column.audience": "Dla kogo",
  "loyalty.column.customers": "Klienci",
  "loyalty.column.rate": "Nagroda",
  "loyalty.column.cost": "Koszt",
  "loyalty.column.lift": "Próg",
  "loyalty.column.profit": "Przy +5%",
  "loyalty.missing.events":
    "Nie zaimportowano zdarzeń programu: salda, poziomy i zobowiązanie nie są znane. Zaimportuj plik z klientem, datą i punktami.",
  "loyalty.missing.margin":
    "Marża nie jest znana: próg rentowności traktuje cały przychód jako marżę i jest zaniżony. Podaj marżę opcją --margin albo w keepworth.json.",
  "loyalty.missing.amounts": "Zamówienia nie zawierają kwot: kosztu programu nie da się podać.",
  "loyalty.overdrawn":
    "Plik odejmuje więcej punktów, niż zdobyto (o {points}), {members, plural, one {# raz} few {# razy} many {# razy} other {# raza}}: może brakować wcześniejszych zdarzeń.",
  "loyalty.rules":
    "Zasady (loyalty w keepworth.json): {perSpend} na jednostkę wydatków, {value} za punkt, {expiry, plural, =0 {punkty nie wygasają} one {punkty wygasają po # dniu} few {punkty wygasają po # dniach} many {punkty wygasają po # dniach} other {punkty wygasają po # dnia}}.",
  "loyalty.assumption.customersRead": "Uczestnicy, których punkty wczytano z klastra: {value}",
  "loyalty.written":
    "Zapisano {rows, plural, one {# saldo} few {# salda} many {# sald} other {# salda}} w pliku {file}.",
};
