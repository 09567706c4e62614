import type { Words } from "../../en.ts";
import type { improve as en } from "../../en/web/improve.ts";

/** Polish of the Improve screen. */
export const improve: Words<typeof en> = {
  "web.improve.opening":
    "{subject}: klienci przynoszą potem {less, select, yes {mniej} other {więcej}} niż inni w tym samym stanie{sure, select, yes {} other {, na ile da się powiedzieć}}. Stoi za tym {stake} rocznie ({range}) u {customers, plural, one {jednego klienta} few {# klientów} many {# klientów} other {# klienta}}.",
  "web.improve.opening.association": "To współwystępowanie; czy to przyczyna, pokaże tylko eksperyment.",
  "web.improve.opening.experiment": "Pokazał to eksperyment: to jest przyczyna.",
  "web.improve.opening.few": "Zbyt mało klientów obserwowano dość długo, aby powiedzieć, co można ulepszyć.",
  "web.improve.opening.nothing": "Nie zapisano jeszcze niczego, z czym stykają się klienci.",
  "web.improve.stake.meaning":
    "Co klienci przynoszą w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} po tym, w porównaniu z klientami w tym samym stanie bez tego, razy wszyscy, których to dotyka w roku. Kwot nie można sumować: stoją za nimi ci sami klienci.",
  "web.improve.stake.formula": "różnica na klienta × klienci w roku",
  "web.improve.input.effect": "Różnica na klienta",
  "web.improve.input.customers": "Klienci w roku",
  "web.improve.untold": "nie podano",
  "web.improve.subject": "{name} ({kind})",
  "web.improve.kind.product": "Produkt",
  "web.improve.kind.category": "Kategoria",
  "web.improve.kind.first-product": "Pierwszy produkt",
  "web.improve.kind.lateness": "Spóźniona dostawa",
  "web.improve.kind.return-reason": "Zwrot towaru",
  "web.improve.kind.topic": "Temat zgłoszenia",

  "web.improve.none": "Nie ma jeszcze czego porównać",
  "web.improve.none.text":
    "Zaimportuj zamówienia z pozycjami i dniami dostawy, zwroty z powodami oraz zgłoszenia z tematami. Wtedy wszystko, z czym stykają się klienci, zostanie uszeregowane według pieniędzy, które za tym stoją.",
  "web.improve.none.action": "Zaimportuj plik",
  "web.improve.none.docs": "Jakie pliki można odczytać",

  "web.improve.stake": "Ile pieniędzy za tym stoi",
  "web.improve.stake.unit":
    "{profit, select, yes {Marża} other {Przychód}} z {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} po tym, wszyscy klienci w roku razem{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.axis": "rocznie{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.description": "Najwięcej stoi za: {subject}, {stake} rocznie.",
  "web.improve.stake.note":
    "Poniżej zera klienci przynoszą potem mniej, powyżej więcej. Małe grupy są przyciągane do reszty swojego rodzaju, aby przypadek nie był na czele. Słupków nie można sumować.",
  "web.improve.tone.loss": "potem mniej",
  "web.improve.tone.gain": "potem więcej",
  "web.improve.tone.past": "może być różnie",
  "web.improve.evidence.association": "współwystępowanie",
  "web.improve.evidence.experiment": "eksperyment",
  "web.improve.evidence.few": "za mało",

  "web.improve.list": "Wszystko, z czym stykają się klienci",
  "web.improve.list.text":
    "{customers, plural, one {Jeden klient} few {# klientów} many {# klientów} other {# klienta}} w ciągu roku, każdy liczony raz; zsumowani po wierszach byłoby ich {summed, number}. Otwórz wiersz, aby zobaczyć, co za nim stoi.",
  "web.improve.list.caption": "Z czym stykają się klienci, od największych pieniędzy",
  "web.improve.list.kind": "Rodzaj",
  "web.improve.list.all": "Wszystkie rodzaje",
  "web.improve.close": "Zamknij",
  "web.improve.column.subject": "Co",
  "web.improve.column.kind": "Rodzaj",
  "web.improve.column.atStake": "Rocznie",
  "web.improve.column.effect": "Na klienta",
  "web.improve.column.customers": "Klienci",
  "web.improve.column.n": "Porównano",
  "web.improve.column.comparison": "Z iloma",
  "web.improve.column.actual": "Przyszło",
  "web.improve.column.expected": "Ten sam stan",
  "web.improve.column.promised": "Obiecane",
  "web.improve.column.difference": "Różnica",
  "web.improve.column.low": "Dolna",
  "web.improve.column.high": "Górna",
  "web.improve.column.evidence": "Skąd wiadomo",
  "web.improve.column.effect.gloss":
    "Marża po tym wobec klientów w tym samym stanie, przyciągnięta do reszty rodzaju",
  "web.improve.column.customers.gloss": "Klienci w ostatnim roku",
  "web.improve.column.n.gloss": "Zdarzenia obserwowane dość długo i porównane",
  "web.improve.column.actual.gloss": "Marża z dni po tym",
  "web.improve.column.expected.gloss": "Co przynieśli bez tego klienci w tym samym stanie",
  "web.improve.column.promised.gloss": "Co obiecywał ich kanał i kohorta",

  "web.improve.behind.touched":
    "Od {from} dotknęło to {customers, plural, one {jednego klienta} few {# klientów} many {# klientów} other {# klienta}}, razem {times, plural, one {# raz} few {# razy} many {# razy} other {# razu}}.",
  "web.improve.behind.compared":
    "{n, plural, one {# przypadek obserwowano} few {# przypadki obserwowano} many {# przypadków obserwowano} other {# przypadku obserwowano}} przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} i porównano z chwilami klientów w tym samym stanie bez tego ({comparison}): tyle samo wcześniejszych zamówień, tak samo dawno, tyle samo wydane.",
  "web.improve.behind.measured": "Zmierzona różnica to {measured} na każdy przypadek ({range}).",
  "web.improve.behind.drawn":
    "Po przyciągnięciu do reszty rodzaju, tym mocniej, im mniej wiadomo: {effect} ({range}). To decyduje o kolejności.",
  "web.improve.behind.stake": "Dla wszystkich klientów w roku: {stake} ({range}).",
  "web.improve.behind.few":
    "Zbyt mało obserwowano, aby powiedzieć coś o tym jednym: mówi tu cały rodzaj, a przedział jest szeroki.",
  "web.improve.behind.shared":
    "{share} tych klientów dotyka też to: {other}, co stoi wyżej; za obydwoma stoi w dużej części ten sam pieniądz.",
  "web.improve.behind.association":
    "To współwystępowanie: klienci w tym samym stanie mogą różnić się tym, czego nikt nie zapisał. Zanim wydasz na to dużo, sprawdź:",
  "web.improve.behind.experiments": "Eksperymenty",
  "web.improve.behind.experiment": "Przydzielono to losowo, więc różnica to jego skutek.",

  "web.improve.effects": "Co zrobiło zdarzenie",
  "web.improve.effects.text": "Marża z dni po zdarzeniu, wobec klientów w tym samym stanie bez niego.",
  "web.improve.effects.none":
    "Nie znamy jeszcze żadnego zdarzenia: zaimportuj zgłoszenia, oceny, dostawy, zwroty lub punkty.",
  "web.improve.effects.event": "Zdarzenie",
  "web.improve.effects.by": "Podział według",
  "web.improve.effects.all": "Wszystkie razem",
  "web.improve.effects.days": "Okres obserwacji",
  "web.improve.effects.horizon": "{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "web.improve.effects.option": "{event} ({count})",

  "web.improve.effect": "Po zdarzeniu: {event}",
  "web.improve.effect.unit":
    "Różnica {profit, select, yes {marży} other {przychodu}} z {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} po jednym zdarzeniu{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.axis": "różnica po jednym zdarzeniu{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.reference": "bez różnicy",
  "web.improve.effect.all": "wszystkie razem",
  "web.improve.effect.told":
    "{event}: obserwowano {n, plural, one {# zdarzenie} few {# zdarzenia} many {# zdarzeń} other {# zdarzenia}} przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}. Klienci przynieśli po {actual}, ci w tym samym stanie bez niego {expected}: różnica {difference} ({range}).",
  "web.improve.effect.association":
    "To współwystępowanie: klienci w tym samym stanie mogą różnić się tym, czego nikt nie zapisał.",
  "web.improve.effect.experiment": "Przydzielono to losowo, więc różnica to jego skutek.",
  "web.improve.effect.drawn": "Grupy są przyciągane do całości, tym mocniej, im mniej o nich wiadomo.",
  "web.improve.effect.few": "{event}: zbyt mało obserwowano dość długo, aby powiedzieć, co zrobiło",
  "web.improve.again":
    "Kto zamówił ponownie w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}",
  "web.improve.again.all": "wszyscy, bez podziału",
  "web.improve.again.column.orders": "Klienci",
  "web.improve.again.column.event": "Z tym",
  "web.improve.again.column.comparison": "Bez tego",
  "web.improve.again.column.n": "z",
  "web.improve.again.adjusted":
    "Przy tej samej liczbie zamówień różnica wynosi {points} pkt proc. (od {low} do {high}). Sama para dla wszystkich miesza nowych i stałych klientów: nie czytaj jej osobno.",
  "web.improve.again.unknown": "Żadna klasa klientów nie ma obu, więc różnicy nie da się podać.",

  "web.improve.demand": "Na co będzie popyt",
  "web.improve.demand.text":
    "Sztuki każdego produktu, tydzień po tygodniu. Zwrócone liczą się jako sprzedane: trzeba było je wysłać.",
  "web.improve.demand.none":
    "Zamówienia nie mają pozycji, więc produktów nie da się odróżnić. Zaimportuj zamówienia z pozycjami.",
  "web.improve.demand.of": "{product}, tydzień po tygodniu",
  "web.improve.demand.unit": "Sztuki na tydzień",
  "web.improve.demand.axis": "tydzień od",
  "web.improve.demand.lately": "ostatnio",
  "web.improve.demand.told":
    "{product}: {units} szt. w ciągu {weeks, plural, one {# tygodnia} few {# tygodni} many {# tygodni} other {# tygodnia}}, w czterech przypadkach na pięć {range}.",
  "web.improve.demand.caption":
    "Sztuki każdego produktu w ciągu {weeks, plural, one {# tygodnia} few {# tygodni} many {# tygodni} other {# tygodnia}}",
  "web.improve.demand.rest":
    "{products, plural, one {Jeszcze jeden produkt} few {Jeszcze # produkty razem} many {Jeszcze # produktów razem} other {Jeszcze # produktu razem}}: {units} szt. ({range}).",
  "web.improve.demand.column.product": "Produkt",
  "web.improve.demand.column.category": "Kategoria",
  "web.improve.demand.column.lately": "Tygodniowo ostatnio",
  "web.improve.demand.column.week": "Tydzień od",
  "web.improve.demand.column.p10": "P10",
  "web.improve.demand.column.p50": "P50",
  "web.improve.demand.column.p90": "P90",
  "web.improve.demand.column.error": "Błąd wcześniej",
  "web.improve.demand.column.error.gloss":
    "Z przeszłych planów: źle przewidziane sztuki jako część tych, które przyszły",
  "web.improve.backtest": "Jak dobrze przewidywano wcześniej",
  "web.improve.backtest.none": "Historia jest za krótka, aby sprawdzić plan na przeszłości.",
  "web.improve.backtest.plan": "ten plan",
  "web.improve.backtest.lastYear": "jak rok wcześniej",
  "web.improve.backtest.lastWeeks": "jak w tygodniach wcześniej",
  "web.improve.backtest.column.rule": "Przewidywanie",
  "web.improve.backtest.column.error": "Błąd",
  "web.improve.backtest.column.scaled": "Wobec poprzednich tygodni",
  "web.improve.backtest.column.bias": "Za dużo",
  "web.improve.backtest.told":
    "Plany z {origins, plural, one {jednego wcześniejszego dnia} few {# wcześniejszych dni} many {# wcześniejszych dni} other {# wcześniejszego dnia}}, każdy na {weeks, plural, one {# tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}. {coverage, select, none {} other {Między P10 a P90 mieściło się {coverage} tygodni; powinno 80%. }}{best, select, plan {Plan był najbliżej.} lastYear {Bliżej byłoby powtórzyć poprzedni rok: planuj ostrożnie.} other {Bliżej byłoby powtórzyć ostatnie tygodnie: planuj ostrożnie.}}",
  "web.improve.needs.followed":
    "Przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po tym można było obserwować {customers, plural, one {jednego klienta} few {# klientów} many {# klientów} other {# klienta}}, potrzeba {needed}, a zbyt świeżych zdarzeń jest {tooRecent, number}. Poczekaj, zaimportuj wcześniejsze albo wybierz mniej dni.",
  "web.improve.missing.margin": "Marża nie jest znana: cały przychód liczy się jako marża.",
  "web.improve.assumption.horizon":
    "Liczy się marża z {value, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} po zetknięciu",
  "web.improve.assumption.margin": "Marża jako część przychodu: {value}",
  "web.improve.missing.followed":
    "Niczego nie obserwowano jeszcze przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}: potrzeba dłuższej historii.",
};
