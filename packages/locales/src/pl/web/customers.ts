import type { Words } from "../../en.ts";
import type { customers as en } from "../../en/web/customers.ts";

/** Polish of the Customers screen. */
export const customers: Words<typeof en> = {
  "web.customers.opening":
    "Znanych jest {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, z czego nadal {active, plural, one {aktywny jest około #} few {aktywnych jest około #} many {aktywnych jest około #} other {aktywnych jest około #}}. Połowę tego, czego oczekuje się do {until}, daje {half} klientów; łącznie to {growth} ({range}).",
  "web.customers.opening.orders":
    "Znanych jest {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, z czego nadal {active, plural, one {aktywny jest około #} few {aktywnych jest około #} many {aktywnych jest około #} other {aktywnych jest około #}}. Do {until} {orders, plural, one {powinno przyjść od nich około # zamówienia} few {powinny przyjść od nich około # zamówienia} many {powinno przyjść od nich około # zamówień} other {powinno przyjść od nich około # zamówienia}} ({range}).",
  "web.customers.growth.meaning":
    "Co ci klienci przyniosą do {until}: {profit, select, yes {marża} other {przychód}}, przy czym późniejsze pieniądze liczą się mniej.",
  "web.customers.growth.formula":
    "Σ po klientach: oczekiwane zamówienia × oczekiwana marża zamówienia × dyskonto",

  "web.customers.map": "Aktywni i cenni",
  "web.customers.map.unit":
    "{by, select, value {Oczekiwana kwota w każdym polu, {currency}} other {Klienci w każdym polu}}",
  "web.customers.map.by": "Licz",
  "web.customers.map.by.customers": "Klientów",
  "web.customers.map.by.value": "Pieniądze",
  "web.customers.map.x": "P(aktywny): prawdopodobieństwo, że klient jest nadal aktywny",
  "web.customers.map.y": "Prognoza na klienta",
  "web.customers.map.told":
    "{customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, prognoza {value}\nP(aktywny) {alive}, na klienta {growth}",
  "web.customers.map.note": "Kliknij pole, aby zobaczyć jego klientów na liście poniżej.",
  "web.customers.map.description":
    "Liczba klientów według prawdopodobieństwa aktywności i oczekiwanej wartości. {customers, plural, one {U # klienta prawdopodobieństwo jest mniejsze niż połowa, a oczekuje się od niego jeszcze {value}} few {U # klientów prawdopodobieństwo jest mniejsze niż połowa, a oczekuje się od nich jeszcze {value}} many {U # klientów prawdopodobieństwo jest mniejsze niż połowa, a oczekuje się od nich jeszcze {value}} other {U # klienta prawdopodobieństwo jest mniejsze niż połowa, a oczekuje się od nich jeszcze {value}}}; prawie na pewno {sure, plural, one {aktywny jest #} few {aktywnych jest #} many {aktywnych jest #} other {aktywnych jest #}}.",
  "web.customers.map.below": "poniżej {to}",
  "web.customers.map.nothing": "nic",
  "web.customers.map.column.alive": "P(aktywny)",
  "web.customers.map.column.growth": "Prognoza na klienta",
  "web.customers.map.column.customers": "Klienci",
  "web.customers.map.column.value": "Oczekiwana kwota",

  "web.customers.list": "Wszyscy klienci",
  "web.customers.list.caption":
    "Klienci z przebiegu, z zamówieniami, prawdopodobieństwem aktywności i wartością",
  "web.customers.search": "Szukaj klientów",
  "web.customers.search.contacts": "Klient, nazwa, e-mail lub telefon",
  "web.customers.search.id": "Klient",
  "web.customers.filter.search": "Szukane",
  "web.customers.filter.segment": "Segment",
  "web.customers.filter.alive": "P(aktywny)",
  "web.customers.filter.growth": "Prognoza",
  "web.customers.filter.orders": "Zamówienia",
  "web.customers.filter.any": "Dowolne",
  "web.customers.filter.once": "Jedno",
  "web.customers.filter.repeated": "Dwa lub więcej",
  "web.customers.filter.alive.low": "Raczej odeszli: poniżej {share}",
  "web.customers.filter.alive.middle": "Niepewni: od {from} do {to}",
  "web.customers.filter.alive.high": "Raczej aktywni: {share} i więcej",
  "web.customers.filter.growth.loss": "Poniżej zera",
  "web.customers.filter.growth.gain": "Powyżej zera",
  "web.customers.filter.growth.top": "{amount} i więcej",
  "web.customers.filter.from": "{from} i więcej",
  "web.customers.filter.to": "poniżej {to}",
  "web.customers.filter.range": "od {from} do {to}",
  "web.customers.contacts": "Nazwy i e-maile",
  "web.customers.none": "Żaden klient nie pasuje.",
  "web.customers.none.text": "Usuń któryś filtr albo poszukaj czegoś innego.",
  "web.customers.none.cluster":
    "Nazwy, adresy e-mail i telefony nie są tu znane, bo dane leżą w klastrze: szukaj po numerze klienta.",
  "web.customers.export": "Eksportuj",
  "web.customers.export.csv": "CSV wszystkich pasujących",
  "web.customers.export.parquet": "Parquet wszystkich pasujących",
  "web.customers.export.jsonl": "JSON Lines wszystkich pasujących",
  "web.customers.export.contacts": "Z nazwami, e-mailami i telefonami, tak jak w tabeli.",

  "web.customers.column.customer": "Klient",
  "web.customers.column.segment": "Segment",
  "web.customers.column.dots": "Zam. z dwóch lat",
  "web.customers.column.alive": "P(aktywny)",
  "web.customers.column.alive.gloss": "Prawdopodobieństwo, że klient jest nadal aktywny i znów zamówi",
  "web.customers.column.next": "Następne zam.",
  "web.customers.column.next.gloss":
    "Najbardziej prawdopodobny termin następnego zamówienia, jeśli ono przyjdzie",
  "web.customers.column.growth": "Prognoza",
  "web.customers.column.growth.gloss": "Ile klient powinien przynieść do końca horyzontu przebiegu",
  "web.customers.column.base": "Dotąd",
  "web.customers.column.base.gloss": "Ile klient przyniósł, po odjęciu kosztów pozyskania i obsługi",
  "web.customers.column.clv": "Wartość",
  "web.customers.column.clv.gloss": "Wartość życiowa: dotąd, prognoza i to, co klient przynosi przez innych",
  "web.customers.column.orders": "Zamówienia",
  "web.customers.column.recency": "Dni od ostatniego",
  "web.customers.column.age": "Dni od pierwszego",
  "web.customers.column.spend": "Prognoza na zam.",
  "web.customers.column.expectedOrders": "Oczekiwane zam.",
  "web.customers.column.churnRisk": "Bez zam. do horyzontu",
  "web.customers.column.networking": "Polecenia",
  "web.customers.column.learning": "Wiedza",
  "web.customers.column.forever": "Wartość bez końca",
  "web.customers.column.email": "E-mail",
  "web.customers.column.phone": "Telefon",
  "web.customers.column.id": "Numer",

  "web.customers.thin":
    "Przy {customers, plural, one {jednym kliencie} few {# klientach} many {# klientach} other {# klienta}} model ma mało danych: przedziały są szerokie, a liczby dla pojedynczych klientów przybliżone.",
};
