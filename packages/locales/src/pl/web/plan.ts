import type { Words } from "../../en.ts";
import type { plan as en } from "../../en/web/plan.ts";

/** Polish of the Plan screen, with prices. */
export const plan: Words<typeof en> = {
  "web.plan.views": "Co pokazać",
  "web.plan.view.plan": "Prognoza i budżet",
  "web.plan.view.price": "Cena",
  "web.plan.empty": "Nie ma jeszcze z czego planować",
  "web.plan.empty.text":
    "Zaimportuj zamówienia i wyceń klientów; ta strona pokaże wtedy, co przyniosą najbliższe miesiące i za co zapłacą.",
  "web.plan.empty.action": "Zaimportuj dane",

  "web.plan.margin.meaning":
    "Ile wszystkie miesiące planu przyniosą łącznie {profit, select, yes {marży} other {przychodu}}: mediana z symulowanych przebiegów zdarzeń ({paths, number}), z nowymi klientami, otwartymi szansami sprzedaży i subskrypcjami.",
  "web.plan.margin.formula":
    "Σ po miesiącach: oczekiwane zamówienia × {profit, select, yes {marża} other {przychód}} z zamówienia",
  "web.plan.covered.meaning":
    "Jak często w symulowanych przebiegach zdarzeń ({paths, number}) każdą pozycję budżetu każdego miesiąca dało się opłacić z marży i nadwyżki poprzednich miesięcy.",
  "web.plan.covered.formula":
    "przebiegi zdarzeń, w których opłacono każdą pozycję ÷ wszystkie przebiegi zdarzeń",
  "web.plan.input.orders": "Oczekiwane zamówienia",
  "web.plan.input.margin": "Marża, udział w przychodzie",
  "web.plan.input.newCustomers": "Nowi klienci miesięcznie",
  "web.plan.input.cost": "Pozycje budżetu łącznie",

  "web.plan.months": "Okres planu",
  "web.plan.months.value":
    "{count, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  "web.plan.newCustomers": "Nowi klienci miesięcznie",
  "web.plan.newCustomers.same": "Jak w tym samym miesiącu ostatniego roku, średnio {count}",
  "web.plan.certainty": "Wymagana pewność",
  "web.plan.by": "Podział według",
  "web.plan.by.none": "Brak",
  "web.plan.by.segment": "Segment",
  "web.plan.by.channel": "Kanał",
  "web.plan.effect.money":
    "W {months, plural, one {tym samym miesiącu} few {tych samych # miesiącach} many {tych samych # miesiącach} other {tych samych # miesiąca}} daje to {change} w porównaniu z pierwotnym planem: {now} zamiast {before}.",
  "web.plan.effect.orders":
    "W {months, plural, one {tym samym miesiącu} few {tych samych # miesiącach} many {tych samych # miesiącach} other {tych samych # miesiąca}} zmienia to liczbę zamówień o {change} w porównaniu z pierwotnym planem: {now} zamiast {before}.",
  "web.plan.effect.covered": "Cały budżet jest pokryty z prawdopodobieństwem {now} zamiast {before}.",

  "web.plan.fan": "Co przyjdzie i za co ma zapłacić",
  "web.plan.fan.unit.money":
    "{profit, select, yes {Marża miesięczna} other {Przychód miesięczny}}, {currency}",
  "web.plan.fan.unit.orders": "Zamówienia miesięcznie",
  "web.plan.fan.axis": "Miesiąc",
  "web.plan.fan.cost": "Budżet miesiąca",
  "web.plan.fan.note":
    "Każdy słupek to oczekiwana średnia, według źródeł; kreska obejmuje osiem przypadków na dziesięć (od P10 do P90).",
  "web.plan.fan.description":
    "{firstMonth}: {first}, {lastMonth}: {last}{cost, select, none {} other {, wobec miesięcznego budżetu {cost}}}.",
  "web.plan.column.month": "Miesiąc",
  "web.plan.column.mean": "Średnia",
  "web.plan.column.p10": "P10",
  "web.plan.column.p50": "P50",
  "web.plan.column.p90": "P90",
  "web.plan.column.cost": "Budżet",
  "web.plan.column.newCustomers": "Nowi klienci",

  "web.plan.strip": "Na ile pewne jest pokrycie każdego miesiąca",
  "web.plan.strip.unit":
    "Prawdopodobieństwo pokrycia całego budżetu miesiąca, z nadwyżką poprzednich miesięcy",
  "web.plan.strip.description":
    "Z prawdopodobieństwem co najmniej {certainty} {sure, plural, =0 {nie jest pokryty żaden miesiąc} one {pokryty jest # miesiąc} few {pokryte są # miesiące} many {pokrytych jest # miesięcy} other {pokryte jest # miesiąca}} z {months}. Najmniej pewny miesiąc to {least}: {probability}.",
  "web.plan.strip.below": "poniżej {certainty}",
  "web.plan.strip.above": "{certainty} lub więcej",

  "web.plan.lines.text":
    "Z pewnością {certainty} można liczyć na {funded} z {cost}: {lines, plural, =0 {żadna pozycja nie jest opłacona} one {opłacona jest jedna pozycja} few {opłacone są # pozycje} many {opłaconych jest # pozycji} other {opłacone jest # pozycji}} w każdym miesiącu.",
  "web.plan.lines.caption": "Pozycje budżetu według priorytetów i pewność opłacenia każdej z nich",
  "web.plan.lines.months": "Pewne miesiące",
  "web.plan.lines.months.value": "{sure} z {months}",
  "web.plan.lines.strip": "{line}: {least} w najmniej pewnym miesiącu",

  "web.plan.parts.caption": "Skąd pochodzą pieniądze planu",

  "web.plan.leads": "Leady do rozpoczęcia, według tygodni",
  "web.plan.leads.text":
    "Aby utrzymać liczbę aktywnych klientów ({target, number}), do {until} {needed, plural, one {potrzebny jest # nowy klient} few {potrzebnych jest # nowych klientów} many {potrzebnych jest # nowych klientów} other {potrzeba # nowego klienta}}, czyli około {leads} leadów. Lead zostaje klientem w {conversion} przypadków{months, select, none {} other {; zwykle mija do tego {months}}}.",
  "web.plan.leads.text.unknown":
    "Aby utrzymać liczbę aktywnych klientów ({target, number}), do {until} {needed, plural, one {potrzebny jest # nowy klient} few {potrzebnych jest # nowych klientów} many {potrzebnych jest # nowych klientów} other {potrzeba # nowego klienta}}, czyli około {leads} leadów.",
  "web.plan.leads.unit": "Leady do rozpoczęcia, z przedziałem 90%",
  "web.plan.leads.axis": "Leady",
  "web.plan.leads.by": "do {day}",
  "web.plan.leads.late": "do {day} (po terminie)",
  "web.plan.leads.note": "Bursztynowy: dzień, do którego trzeba było je rozpocząć, już minął.",
  "web.plan.leads.description": "Liczba leadów łącznie: {leads}, najwięcej w tygodniu z początkiem do {day}.",
  "web.plan.leads.column.start": "Zacząć do",
  "web.plan.leads.column.until": "Klienci do",
  "web.plan.leads.column.leads": "Leady",
  "web.plan.leads.column.low": "Od",
  "web.plan.leads.column.high": "Do",
  "web.plan.leads.column.leavers": "Odejdą",
  "web.plan.leads.column.needed": "Trzeba",

  "web.plan.backtest.unit.revenue": "Przychód miesięczny, {currency}: wykonanie i to, co powiedziałby plan",
  "web.plan.backtest.unit.orders": "Zamówienia miesięcznie: wykonanie i to, co powiedziałby plan",
  "web.plan.backtest.expected": "ówczesna prognoza, od P10 do P90",
  "web.plan.backtest.came": "wykonanie",
  "web.plan.backtest.lastYear": "rok wcześniej",
  "web.plan.backtest.axis": "Miesiąc",

  "web.plan.basis.margin": "Marża {margin} od przychodu.",
  "web.plan.basis.budgetRule": "Pozycje są opłacane według priorytetów, bez kredytu.",

  "web.plan.missing.plan.budget":
    "W tych miesiącach nie ma pozycji budżetu. Z nimi (nazwa, miesiąc, kwota, priorytet) plan pokaże, które z nich sfinansuje i z jaką pewnością. Zaimportuj je na ekranie Dane.",
  "web.plan.missing.plan.opportunities":
    "Nie ma otwartych szans sprzedaży. Zaimportuj je na ekranie Dane, a plan uwzględni, co prawdopodobnie przyniosą.",
  "web.plan.missing.plan.subscriptions":
    "Nie ma aktywnych subskrypcji. Zaimportuj je na ekranie Dane, a plan uwzględni ich odnowienia.",
  "web.plan.missing.plan.margin":
    "Nie są znane ani koszty, ani marża, więc marżą nazwano tu przychód. Podaj marżę w Ustawieniach.",
  "web.plan.missing.plan.newcomers.stopped":
    "Od trzech miesięcy nie przyszedł nikt nowy, więc plan nie przewiduje nowych klientów. Jeśli jest inaczej, ustaw „Nowi klienci miesięcznie”.",
  "web.plan.missing.price.unmoved":
    "Cena żadnego z {products, plural, one {# produktu} few {# produktów} many {# produktów} other {# produktu}} nie zmieniła się na tyle, by ocenić reakcję popytu. Podaj powyżej elastyczność, by zobaczyć, co oznacza przypuszczenie.",
  "web.plan.missing.price.margin":
    "Nie są znane ani koszty, ani marża, więc próg rentowności dotyczy przychodu. Podaj marżę w Ustawieniach.",

  "web.plan.price.change": "Zmiana ceny",
  "web.plan.price.product": "Którego produktu",
  "web.plan.price.product.all": "Wszystkie produkty",
  "web.plan.price.elasticity": "Elastyczność",
  "web.plan.price.elasticity.gloss":
    "O ile procent zmienia się liczba sztuk na jeden procent ceny. Puste: według zamówień.",
  "web.plan.price.churn": "Utrata klientów na jednostkę podwyżki",
  "web.plan.price.churn.gloss": "20% oznacza utratę 1% klientów przy podwyżce o 5%.",
  "web.plan.price.volume": "Sztuki",
  "web.plan.price.gain": "Przyszła marża",
  "web.plan.price.worth": "Przyszła wartość klientów",
  "web.plan.price.pays": "P(opłaci się)",
  "web.plan.price.breakEven": "Próg rentowności",
  "web.plan.price.unknown": "nieznane",
  "web.plan.price.range": "od {low} do {high}",
  "web.plan.price.quick": "Przedział za chwilę.",
  "web.plan.price.volume.meaning":
    "Ile sztuk produktów o zmienionej cenie kupują, w porównaniu z dziś, klienci, którzy zostają.",
  "web.plan.price.volume.formula": "(1 + zmiana)^elastyczność − 1",
  "web.plan.price.gain.meaning":
    "O ile zmienia się marża, którą klienci jeszcze przyniosą przez {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}; późniejsze pieniądze liczą się mniej.",
  "web.plan.price.gain.formula":
    "przyszła marża × ((1 − utrata) × (sztuki × (marża + zmiana) ÷ marża − 1) + …) dla części o zmienionej cenie",
  "web.plan.price.input.elasticity": "Elastyczność",
  "web.plan.price.input.margin": "Marża, udział w przychodzie",
  "web.plan.price.input.growth": "Przyszła marża dziś",

  "web.plan.price.scenarios": "Co dałyby inne zmiany",
  "web.plan.price.scenarios.unit":
    "Zysk lub strata {profit, select, yes {przyszłej marży} other {przyszłego przychodu}} przez {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}, {currency}, z przedziałem 90%",
  "web.plan.price.scenarios.axis": "Zysk lub strata",
  "web.plan.price.scenarios.none": "jak dziś",
  "web.plan.price.scenarios.chosen": "{change} (wybrana)",
  "web.plan.price.scenarios.description": "Liczba porównanych zmian: {count}. Najwięcej daje {best}: {gain}.",
  "web.plan.price.column.worth": "Z przyszłej",
  "web.plan.price.sensitivity": "{change}: zysk w zależności od reakcji popytu na cenę",
  "web.plan.price.sensitivity.unit":
    "Przyszły zysk lub strata, {currency}, według elastyczności: o ile procent zmienia się liczba sztuk na jeden procent ceny",
  "web.plan.price.sensitivity.shop": "{elasticity}, mniej więcej według zamówień",
  "web.plan.price.sensitivity.description":
    "Gdy popyt nie reaguje, zysk to {most}; przy elastyczności {elasticity} wynik to {least}.",

  "web.plan.price.products.unit":
    "O ile procent zmienia się liczba sztuk na jeden procent ceny, z przedziałem 90%; im bliżej 0, tym słabiej reaguje popyt",
  "web.plan.price.products.axis": "Elastyczność",
  "web.plan.price.products.mean": "średnia {value}",
  "web.plan.price.products.description": "Od {lowest} ({lowestName}) do {highest} ({highestName}).",
  "web.plan.price.products.caption": "Produkty: jak popyt reaguje na cenę albo dlaczego tego nie wiadomo",
  "web.plan.price.products.column.known": "Elastyczność",
  "web.plan.price.products.column.low": "Od",
  "web.plan.price.products.column.high": "Do",

  "web.plan.price.discounts.unit": "Rabaty jako udział w cenach katalogowych, według segmentów",
  "web.plan.price.discounts.axis": "Rabat",
  "web.plan.price.discounts.description": "Największe rabaty ma segment „{segment}”: {share}.",
  "web.plan.price.discounts.end":
    "Bez rabatów klienci płaciliby o {change} więcej niż teraz. Aby zobaczyć, co by to dało, ustaw to jako zmianę ceny.",
  "web.plan.price.discounts.try": "Wypróbuj {change}",
  "web.plan.price.discounts.caption": "Klienci z rabatami wyższymi niż inni w ich segmencie",

  "web.plan.price.basis.margin":
    "Marża {margin} od dzisiejszego przychodu; po zmianie sztuka kosztuje tyle samo.",
  "web.plan.price.basis.elasticity": "Elastyczność {elasticity}.",
  "web.plan.price.basis.churn.none":
    "Nikt z tego powodu nie odchodzi: dane o tym nie mówią. Podaj powyżej swoje przypuszczenie.",
  "web.plan.price.basis.churn": "Utrata {churn} klientów na każdy procent podwyżki.",
  "web.plan.price.next": "Zanim zmienisz cenę wszystkim, wypróbuj ją na części klientów.",
  "web.plan.price.next.action": "Zaplanuj eksperyment",
};
