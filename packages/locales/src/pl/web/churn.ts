import type { Words } from "../../en.ts";
import type { churn as en } from "../../en/web/churn.ts";

/** Polish of the Churn and renewals screen. */
export const churn: Words<typeof en> = {
  "web.churn.empty": "Nie ma jeszcze klientów do pokazania",
  "web.churn.empty.text":
    "Zaimportuj zamówienia lub subskrypcje, a ta strona pokaże, kto odszedł, kto prawdopodobnie odejdzie i jakie pieniądze z nimi znikają.",
  "web.churn.empty.action": "Zaimportuj dane",
  "web.churn.views": "Co pokazać",
  "web.churn.view.subscriptions": "Kto odchodzi",
  "web.churn.view.renewals": "Odnowienia",
  "web.churn.view.orders": "Zamówienia bez subskrypcji",

  "web.churn.mrr.meaning":
    "Miesięczny przychód cykliczny (MRR) od dzisiejszych subskrybentów, który prawdopodobnie zniknie do {until}. Kwoty płacone rocznie lub tygodniowo przeliczono na miesiąc.",
  "web.churn.mrr.formula": "Σ po subskrypcjach: kwota miesięczna × prawdopodobieństwo odejścia",
  "web.churn.kept.meaning":
    "Jaka część dzisiejszego przychodu cyklicznego prawdopodobnie pozostanie do {until}, bez tego, co pozostali mogą zapłacić więcej (utrzymanie brutto).",
  "web.churn.kept.formula": "1 − utracone ÷ dzisiejszy przychód cykliczny",
  "web.churn.shop.meaning":
    "Ile klienci, którzy są teraz aktywni, a do {until} prawdopodobnie odejdą, przynieśliby {profit, select, yes {marży} other {przychodu}}, gdyby zostali; po zdyskontowaniu na dziś.",
  "web.churn.shop.formula":
    "Σ (aktywny teraz − aktywny potem) × zamówienia × wydatki × marża, po zdyskontowaniu",
  "web.churn.input.subscriptions": "Aktywne subskrypcje",
  "web.churn.input.mrr": "Miesięczny przychód cykliczny",
  "web.churn.input.renewals": "Zaobserwowane odnowienia",
  "web.churn.input.active": "Aktywni teraz",
  "web.churn.input.model": "Model",

  "web.churn.horizon": "Horyzont",
  "web.churn.months": "{count, plural, one {# mies.} few {# mies.} many {# mies.} other {# mies.}}",
  "web.churn.by": "Podział według",
  "web.churn.by.plan": "Plan",
  "web.churn.by.segment": "Segment",
  "web.churn.by.channel": "Kanał",
  "web.churn.by.country": "Kraj",

  "web.churn.survival": "Jak długo zostają subskrybenci, według planów",
  "web.churn.survival.unit": "Jaka część subskrybentów nadal jest, według miesięcy od początku",
  "web.churn.survival.axis": "Miesiące od początku subskrypcji",
  "web.churn.survival.description":
    "Plan {plan}: po {months, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}} nadal jest {share} subskrybentów, według danych.",
  "web.churn.survival.counted": "{plan}, dane",
  "web.churn.survival.model": "{plan}, model",
  "web.churn.survival.note":
    "Schodki: dane, metodą Kaplana–Meiera, w której obecni subskrybenci liczą się tak długo, jak ich obserwowano. Linia przerywana: model, który patrzy dalej. Gdzie się rozchodzą, wierz schodkom. Wybierz jeden plan, aby zobaczyć przedział jego schodków (90%).",
  "web.churn.survival.note.one":
    "Schodki: dane, metodą Kaplana–Meiera, z przedziałem 90% jako pasmem. Linia przerywana: model {model}, dopasowany do {renewals, plural, one {# odnowienia} few {# odnowień} many {# odnowień} other {# odnowienia}}. Gdzie się rozchodzą, wierz schodkom.",
  "web.churn.survival.plan": "Plan",
  "web.churn.survival.all": "Wszystkie plany",
  "web.churn.column.plan": "Plan",
  "web.churn.column.renewals": "Odnowienia",
  "web.churn.column.months": "Miesiące",
  "web.churn.column.counted": "Dane",
  "web.churn.column.low": "Od",
  "web.churn.column.high": "Do",
  "web.churn.column.model": "Model",

  "web.churn.movement": "Jak zmienił się przychód cykliczny",
  "web.churn.movement.unit":
    "Miesięczny przychód cykliczny{currency, select, XXX {} other {, {currency}}}, {from} – {to}",
  "web.churn.movement.description":
    "Przychód cykliczny zmienił się z {opening} na {closing}: doszło {come}, ubyło {gone}.",
  "web.churn.movement.axis": "Miesięczny przychód cykliczny",
  "web.churn.movement.span": "Okres",
  "web.churn.movement.step": "Krok",
  "web.churn.movement.amount": "Kwota",
  "web.churn.movement.customers": "Klienci",
  "web.churn.movement.note":
    "Wzrost: klienci, którzy płacą więcej niż przedtem; spadek: ci, którzy płacą mniej i zostają. Kroki sumują się dokładnie.",

  "web.churn.rate": "Jaka część subskrybentów odchodzi, miesiąc po miesiącu",
  "web.churn.rate.unit": "Z subskrybentów na początku miesiąca: jaka część w nim odeszła",
  "web.churn.rate.description": "Ostatni pełny miesiąc ({month}): odeszło {share} ({range}).",
  "web.churn.rate.line": "odeszło w miesiącu",
  "web.churn.rate.note":
    "Pasmo pokazuje, ile tak niewielu klientów mówi o prawdziwym odsetku (90%, metodą Wilsona). Miesiąc mieszczący się w paśmie poprzedniego to nic nowego.",
  "web.churn.rate.column.month": "Miesiąc",
  "web.churn.rate.column.began": "Na początku",
  "web.churn.rate.column.lost": "Odeszło",
  "web.churn.rate.column.share": "Odsetek",
  "web.churn.rate.column.interval": "Przedział 90%",

  "web.churn.likely": "Prawdopodobne straty przez {span}",
  "web.churn.likely.text":
    "Od największej kwoty. Kreska obejmuje prawdę w dziewięciu przypadkach na dziesięć; w małych grupach jest długa.",
  "web.churn.likely.caption": "Prawdopodobne straty według grup",
  "web.churn.column.group": "Grupa",
  "web.churn.column.subscribers": "Subskrybenci",
  "web.churn.column.mrr": "Miesięcznie",
  "web.churn.column.mrr.gloss": "Ile dziś płacą miesięcznie",
  "web.churn.column.leave": "Odejdą",
  "web.churn.column.leave.gloss": "Ci, którym na koniec tego okresu nie zostanie żadna subskrypcja",
  "web.churn.column.interval": "Przedział 90%",
  "web.churn.column.lostMrr": "Strata mies.",
  "web.churn.column.lostMrr.gloss": "Miesięczny przychód cykliczny, który zniknie wraz z nimi",
  "web.churn.column.picture": "Udział straty, 0–100%",
  "web.churn.column.past": "Ostatni rok",
  "web.churn.column.past.gloss": "Jaka część subskrybentów sprzed roku od tego czasu odeszła",

  "web.churn.why": "Dlaczego odeszli",
  "web.churn.why.unit": "Subskrypcje zakończone w ostatnim roku, według przyczyn",
  "web.churn.why.axis": "Zakończone subskrypcje",
  "web.churn.why.description":
    "Najczęstsza przyczyna to „{reason}”: {count, plural, one {# subskrypcja} few {# subskrypcje} many {# subskrypcji} other {# subskrypcji}}.",
  "web.churn.why.note":
    "Bursztynowy: nieudana płatność, a nikt nie chciał odejść. Przypomnienie z linkiem do płatności odzyskuje wiele z nich.",
  "web.churn.why.none": "W ostatnim roku nie zakończyła się żadna subskrypcja.",
  "web.churn.column.reason": "Przyczyna",
  "web.churn.column.ended": "Zakończone",
  "web.churn.fact.net": "Ile pozostało z przychodu sprzed roku",
  "web.churn.fact.net.more": "{net} wraz z tym, co ci klienci płacą dziś więcej",
  "web.churn.fact.customers": "Klienci sprzed roku, którzy odeszli",
  "web.churn.fact.trials": "Okresy próbne zakończone zakupem",
  "web.churn.fact.trials.more":
    "{ended, plural, one {zakończył się # okres próbny} few {zakończyły się # okresy próbne} many {zakończyło się # okresów próbnych} other {zakończyło się # okresu próbnego}}; {open, plural, =0 {nie trwa żaden} one {trwa #} few {trwają #} many {trwa #} other {trwa #}}",
  "web.churn.fact.failed": "Odnowienia utracone przez nieudaną płatność",
  "web.churn.fact.failed.more":
    "{plan}; dotąd {lost, plural, one {# subskrypcja} few {# subskrypcje} many {# subskrypcji} other {# subskrypcji}}",
  "web.churn.fact.range": "przedział 90%: {range}",

  "web.churn.plans": "Plany i wartość subskrybenta",
  "web.churn.plans.text":
    "Wartość: wszystkie przyszłe płatności, zdyskontowane, {profit, select, yes {razy marża} other {jako przychód}}. Nowy: ktoś, kto zapisuje się dziś. Obecny: średnio jeden z dzisiejszych.",
  "web.churn.plans.caption": "Plany",
  "web.churn.column.every": "Okres",
  "web.churn.column.active": "Trwa",
  "web.churn.column.left": "Odeszli",
  "web.churn.column.unpaid": "Niezapłacone",
  "web.churn.column.unpaid.gloss": "Zakończone z powodu nieudanej płatności",
  "web.churn.column.worthNew": "Wartość nowego",
  "web.churn.column.worthNow": "Wartość obecnego",
  "web.churn.model.pooled": "{model}, ze wszystkimi planami o tym okresie płatności",
  "web.churn.model.prior": "{model}, na podstawie wartości prawdopodobnych",
  "web.churn.model.gloss": "Z niektórych planów odeszło za mało osób, by modelować je osobno",

  "web.churn.keeping": "Ile byłoby warte wyższe utrzymanie klientów",
  "web.churn.keeping.slide": "O tyle więcej zostaje co roku",
  "web.churn.keeping.points": "{points, plural, one {+# p.p.} few {+# p.p.} many {+# p.p.} other {+# p.p.}}",
  "web.churn.keeping.text":
    "Dziś po roku nadal aktywnych jest {retention} aktywnych klientów. Gdyby było ich o {points, plural, one {# punkt procentowy} few {# punkty procentowe} many {# punktów procentowych} other {# punktu procentowego}} więcej, klient byłby wart przez cały swój czas u ciebie o {low}–{high} więcej: niższa liczba, gdy marża pierwszego roku jest pewna, wyższa, gdy nie jest. Ile może to kosztować, pokazuje strona „Zatrzymać / zastąpić”.",
  "web.churn.keeping.name": "Utrzymanie roczne",

  "web.churn.within": "Horyzont",
  "web.churn.days": "{count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "web.churn.calendar": "Kalendarz odnowień",
  "web.churn.calendar.unit":
    "Zagrożona wartość{currency, select, XXX {} other {, {currency}}}, według dnia odnowienia",
  "web.churn.calendar.weeks.unit":
    "Zagrożona wartość{currency, select, XXX {} other {, {currency}}}, według tygodnia odnowienia",
  "web.churn.calendar.axis": "Dzień tygodnia",
  "web.churn.calendar.weekAxis": "Zagrożona wartość",
  "web.churn.calendar.week": "{from} – {to}",
  "web.churn.calendar.day":
    "{date}: {renewals, plural, one {# odnowienie} few {# odnowienia} many {# odnowień} other {# odnowienia}} na {amount}, zagrożone {risk}",
  "web.churn.calendar.description": "Najwięcej jest zagrożone w tygodniu {from} – {to}: {risk}.",
  "web.churn.calendar.note":
    "Zagrożone: co tracisz bez odnowienia (najbliższy okres i wszystko po nim, zdyskontowane) razy prawdopodobieństwo tego.",
  "web.churn.column.week": "Tydzień",
  "web.churn.column.amount": "Kwota",
  "web.churn.column.atRisk": "Zagrożone",
  "web.churn.column.customer": "Klient",
  "web.churn.column.renews": "Odnowienie",
  "web.churn.column.chance": "P(odnowienia)",
  "web.churn.column.value": "Wartość na dziś",
  "web.churn.column.value.gloss": "Kwota × marża × jeszcze oczekiwane odnowienia, po zdyskontowaniu",
  "web.churn.column.offer": "Oferta",
  "web.churn.column.offer.gloss":
    "Rabat: od tego, który daje najwięcej, do tego, który nic nie daje; płatny raz, w najbliższym okresie",
  "web.churn.column.offerMoney": "Kwotowo",
  "web.churn.column.contact": "Kontakt od",
  "web.churn.column.who": "Przez",
  "web.churn.column.standing": "Stan",
  "web.churn.column.made": "Liczba odnowień",
  "web.churn.standing.open": "otwarta",
  "web.churn.standing.cancelling": "wypowiedziana, jeszcze trwa",
  "web.churn.standing.failing": "nieudana płatność",
  "web.churn.who.owner": "{owner}",
  "web.churn.who.email": "e-mail",
  "web.churn.who.payment": "link do płatności",
  "web.churn.offer.none": "nie opłaca się",
  "web.churn.renewals": "Z kim rozmawiać najpierw",
  "web.churn.renewals.caption": "Odnowienia według zagrożonej wartości",
  "web.churn.renewals.offers":
    "{count, plural, =0 {Żaden rabat nie daje tu więcej, niż kosztuje: większość odnowiłaby i bez niego.} one {U # z nich rabat daje więcej, niż kosztuje: łącznie {gain}, jeśli ma najlepszą wysokość.} few {U # z nich rabat daje więcej, niż kosztuje: łącznie {gain}, jeśli każdy ma najlepszą wysokość.} many {U # z nich rabat daje więcej, niż kosztuje: łącznie {gain}, jeśli każdy ma najlepszą wysokość.} other {U # z nich rabat daje więcej, niż kosztuje: łącznie {gain}, jeśli każdy ma najlepszą wysokość.}} Większość odnawiających zrobiłaby to i bez rabatu, więc części klientów nie składaj oferty, aby zobaczyć, co daje.",
  "web.churn.renewals.meaning":
    "Ile przynieśliby ci, którzy do {until} prawdopodobnie nie odnowią: najbliższy okres i wszystko po nim, zdyskontowane.",
  "web.churn.renewals.formula":
    "Σ po subskrypcjach: (1 − prawdopodobieństwo odnowienia) × wartość odnowionej",
  "web.churn.renewals.cut":
    "Lista obejmuje pozycje o największej zagrożonej wartości: {shown, number} z {all, number}.",

  "web.churn.groups": "Kto prawdopodobnie przestanie kupować",
  "web.churn.groups.unit":
    "{profit, select, yes {Zagrożona marża} other {Zagrożony przychód}} przez {span}{currency, select, XXX {} other {, {currency}}}",
  "web.churn.groups.unit.customers": "Klienci, którzy przez {span} prawdopodobnie przestaną kupować",
  "web.churn.groups.axis": "{profit, select, yes {Zagrożona marża} other {Zagrożony przychód}}",
  "web.churn.groups.axis.customers": "Klienci",
  "web.churn.groups.description": "Najwięcej zniknie z grupą „{group}”: {value}.",
  "web.churn.groups.note":
    "Zagrożone: co by w tym czasie przynieśli, razy prawdopodobieństwo, że teraz są aktywni, a potem odejdą. Kreski: 90%.",
  "web.churn.groups.caption": "Prawdopodobne straty wśród zamawiających klientów",
  "web.churn.column.members": "Klienci",
  "web.churn.column.activeNow": "Aktywni",
  "web.churn.column.stop": "Przestaną",
  "web.churn.column.silent": "Ostatni rok",
  "web.churn.column.silent.gloss":
    "Jaka część kupujących w roku poprzedzającym ostatni nic od tego czasu nie kupiła",
  "web.churn.yearly": "Jaka część kupujących nie wróciła",
  "web.churn.yearly.unit":
    "Z kupujących w poprzednich dwunastu miesiącach: jaka część nic nie kupiła w dwunastu miesiącach do wskazanego",
  "web.churn.yearly.description":
    "W dwunastu miesiącach do {to} nie wróciło {share} z {buyers} kupujących ({range}).",
  "web.churn.yearly.line": "nie wrócili",
  "web.churn.yearly.note":
    "Nie kupować przez rok to jeszcze nie odejść: z ostatnich takich klientów aktywnych jest nadal, według modelu, {active}. Pasmo: 90%, metodą Wilsona.",
  "web.churn.yearly.column.to": "Dwanaście miesięcy do",
  "web.churn.yearly.column.buyers": "Kupujący przedtem",
  "web.churn.yearly.column.lost": "Nie wrócili",
  "web.churn.atRisk": "Najwięcej zagrożonych pieniędzy",
  "web.churn.atRisk.text":
    "Pojedynczy klienci, którzy prawdopodobnie przestaną kupować, i pieniądze, które z nimi znikną.",
  "web.churn.column.risk": "Ryzyko",
  "web.churn.column.risk.gloss": "Prawdopodobieństwo, że klient aktywny teraz odejdzie do końca tego okresu",
  "web.churn.column.pActive": "Aktywny",
  "web.churn.column.segment": "Segment",
  "web.churn.column.channel": "Kanał",
  "web.churn.atRisk.caption": "Klienci według zagrożonej kwoty",
  "web.churn.overdue": "Spóźnione zamówienia",
  "web.churn.overdue.caption": "Klienci, których zamówienie się spóźnia",
  "web.churn.due.caption": "Klienci, od których spodziewane jest zamówienie",
  "web.churn.due": "Spodziewane zamówienia",
  "web.churn.column.expected": "Termin",
  "web.churn.column.silentFor": "Milczy",
  "web.churn.column.usual": "Zwykły odstęp",
  "web.churn.column.growth": "{profit, select, yes {Przyszła marża} other {Przyszły przychód}}",
  "web.churn.unknown": "nieznany",
  "web.churn.unfit": "Model zakupów nie pasuje do tej firmy",
  "web.churn.thin": "Mało danych",

  "web.churn.missing.margin":
    "Marża: wszystkie kwoty to przychód, więc oferty wychodzą zbyt wysokie. Zaimportuj koszty albo podaj marżę w Ustawieniach.",
  "web.churn.missing.currency": "Waluta kwot: podaj ją w Ustawieniach.",
  "web.churn.missing.orders":
    "Wycenione zamówienia: klientów kupujących bez subskrypcji nie ma tu, dopóki nie wyceni ich przebieg.",
};
