import type { Words } from "../en.ts";
import type { improve as en } from "../en/improve.ts";

/** Polish of what to improve, and of units by product. */
export const improve: Words<typeof en> = {
  "help.improve":
    "Uszereguj produkty, kategorie, pierwsze produkty, spóźnione dostawy, powody zwrotów i tematy zgłoszeń według pieniędzy, o które chodzi.",
  "help.improve.kind": "tylko jeden rodzaj",
  "help.improve.limit": "ile pozycji pokazać; 0 pokazuje wszystkie (domyślnie: 20, z --json wszystkie)",
  "help.improve.horizon":
    "ile dni później się liczy (domyślnie: 180 albo jedna trzecia danych, jeśli to mniej)",
  "help.improve.out": "zapisz całą listę do tego pliku CSV",
  "help.plan.weeks": "ile tygodni przewidzieć przy --by product, od 1 do 26 (domyślnie: 8)",
  "help.plan.limit": "ile produktów pokazać przy --by product (domyślnie: 10)",
  "help.plan.out": "zapisz każdy produkt i tydzień do tego pliku CSV, przy --by product",

  "improve.opening.less":
    "{subject}. W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} klient przynosi o {each} mniej niż inni w tym samym stanie ({range}). Dotyka to rocznie {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, więc chodzi o {stake} rocznie ({stakeRange}).",
  "improve.opening.more":
    "{subject}. W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} klient przynosi o {each} więcej niż inni w tym samym stanie ({range}). Dotyka to rocznie {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, więc chodzi o {stake} rocznie ({stakeRange}).",
  "improve.opening.unclear":
    "Nic nie wyróżnia się ponad przypadek: każdy przedział 90% obejmuje zero. Najwięcej może stać za pozycją {subject}: {stake} rocznie ({stakeRange}).",
  "improve.opening.none": "Nie ma jeszcze czego porównać.",
  "improve.association":
    "To związki, nie dowody: klienci w tym samym stanie mogą się różnić tym, czego żadne zamówienie nie pokazuje. Czy to przyczyna, powie tylko eksperyment.",
  "improve.overlap":
    "Kwot nie można dodawać: w ciągu roku dotknęło to {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, policzonych we wszystkich wierszach {summed, number} razy.",
  "improve.list": "Według pieniędzy, o które chodzi",
  "improve.column.subject": "Co",
  "improve.column.customers": "Rocznie",
  "improve.column.each": "Od jednego",
  "improve.column.stake": "Stawka roczna",
  "improve.column.range": "Przedział 90%",
  "improve.column.n": "Śledzone",
  "improve.subject": "{kind}: {name}",
  "improve.few": "{n}, za mało",
  "improve.kind.product": "Produkt",
  "improve.kind.category": "Kategoria",
  "improve.kind.first-product": "Pierwszy produkt",
  "improve.kind.lateness": "Spóźniona dostawa",
  "improve.kind.return-reason": "Zwrot",
  "improve.kind.topic": "Temat zgłoszenia",
  "improve.shared": "{share} klientów pozycji {subject} dotyka też {other}, która stoi wyżej.",
  "improve.sharedList": "Ci sami klienci",
  "improve.kinds": "Co z tego jest więcej niż przypadkiem",
  "improve.spread":
    "{kind}: porównano {compared, number} z {subjects, number}; ponad przypadek różnią się o około {spread} na klienta.",
  "improve.spread.none":
    "{kind}: porównano {compared, number} z {subjects, number}; nie różnią się bardziej, niż zrobiłby to przypadek.",
  "improve.spread.one": "{kind}: porównano {compared, number} z {subjects, number}.",
  "improve.note":
    "Rocznie: klienci dotknięci od {from}. Od jednego: marża z {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} później na tle klientów w tym samym stanie, których to nie dotknęło, przyciągnięta do reszty rodzaju tym mocniej, im mniej wiadomo. Najpierw stoi to, co wykracza poza przypadek.",
  "improve.sampled": "Do porównania wczytano jednego klienta na {step, number}.",
  "improve.more":
    "Jeszcze {count, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}: keepworth improve --limit 0",
  "improve.file":
    "{rows, plural, one {Zapisano # wiersz} few {Zapisano # wiersze} many {Zapisano # wierszy} other {Zapisano # wiersza}} w pliku {path}.",
  "improve.missing.lines":
    "Produkty nie są znane: zamówienia nie mają pozycji. Wczytaj zamówienia z pozycjami.",
  "improve.missing.deliveries": "Spóźnione dostawy nie są znane: wczytaj dni obiecane i dni dostarczenia.",
  "improve.missing.returns": "Powody zwrotów nie są znane: wczytaj zwroty.",
  "improve.missing.contacts": "Tematy zgłoszeń nie są znane: wczytaj zgłoszenia.",
  "improve.missing.amounts": "Zamówienia nie mają kwot, więc o pieniądzach nie da się nic powiedzieć.",
  "improve.missing.margin":
    "Marża nie jest znana: cały przychód liczy się jak marża. Podaj marżę opcją --margin albo w keepworth.json.",
  "improve.missing.followed":
    "Niczego nie śledzono jeszcze przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}: zapytaj o mniej dni opcją --horizon.",

  "demand.opening":
    "Sztuki każdego produktu od {from}, na {weeks, plural, one {# tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}: najwięcej produktu {product}, razem {mean}, cztery razy na pięć od {low} do {high}.",
  "demand.none": "Niczego nie da się przewidzieć: zamówienia nie mają pozycji.",
  "demand.column.product": "Produkt",
  "demand.column.lately": "Ostatnio",
  "demand.column.next": "Następny tydzień",
  "demand.column.low": "P10",
  "demand.column.middle": "P50",
  "demand.column.high": "P90",
  "demand.column.error": "Błąd dotąd",
  "demand.between": "{low}–{high}",
  "demand.rest":
    "{products, plural, one {# inny produkt} few {# inne produkty} many {# innych produktów} other {# innego produktu}}",
  "demand.note":
    "Ostatnio: sztuki tygodniowo z {weeks, plural, one {ostatniego # tygodnia} few {ostatnich # tygodni} many {ostatnich # tygodni} other {ostatnich # tygodnia}}. Następny tydzień: od P10 do P90. P10, P50 i P90: ze wszystkich tygodni razem. Zwrócone sztuki liczą się jako sprzedane: trzeba było je wysłać.",
  "demand.backtest": "Jak takie plany się sprawdzały",
  "demand.backtest.error":
    "Zrobione w {origins, plural, one {# wcześniejszym dniu} few {# wcześniejszych dniach} many {# wcześniejszych dniach} other {# wcześniejszego dnia}}, chybiły o {plan} sztuk produktu i tygodnia; powtórzenie {weeks, plural, one {ostatniego # tygodnia} few {ostatnich # tygodni} many {ostatnich # tygodni} other {ostatnich # tygodnia}} chybiło o {lately}.",
  "demand.backtest.lastYear":
    "Powtórzenie poprzedniego roku chybiło o {lastYear}, plan w tych samych tygodniach o {plan}.",
  "demand.backtest.coverage":
    "{coverage} tygodni zmieściło się między P10 a P90, a sum {total}; powinno 80%, a przy małej liczbie sztuk więcej.",
  "demand.season.used": "Sezony sklepu się liczą: z nimi plany chybiły o {with}, bez nich o {without}.",
  "demand.season.unused": "Sezony sklepu się nie liczą: z nimi plany chybiły o {with}, bez nich o {without}.",
  "demand.missing.lines": "Produkty nie są znane: wczytaj zamówienia z pozycjami.",
  "demand.missing.backtest":
    "Historia jest za krótka, żeby sprawdzić takie plany na przeszłości: potrzeba pół roku i tygodni, które mają być przewidziane.",
  "demand.naive.lastYear": "Powtórzenie poprzedniego roku było bliższe niż ten plan: planuj ostrożnie.",
  "demand.naive.lastWeeks": "Powtórzenie ostatnich tygodni było bliższe niż ten plan: planuj ostrożnie.",
};
