import type { Words } from "../../en.ts";
import type { keep as en } from "../../en/web/keep.ts";

/** Polish of the Keep or replace screen. */
export const keep: Words<typeof en> = {
  "web.keep.views": "Co pokazać",
  "web.keep.view.keep": "Kogo zatrzymać",
  "web.keep.view.replace": "Zastępowanie odchodzących",
  "web.keep.view.acquire": "Pozyskiwać czy zatrzymywać",
  "web.keep.unknown": "nieznane",
  "web.keep.none": "brak",

  "web.keep.gain.meaning":
    "Ile najlepsza oferta dla każdego klienta powinna dać w porównaniu z brakiem oferty. Ofertę otrzymują też ci, którzy i tak by zostali.",
  "web.keep.gain.formula": "Σ (p₁ − p₀) · (S·m + F − W) − p₁ · o · S − c",

  "web.keep.choose": "Klient",
  "web.keep.choose.text": "Identyfikator klienta",
  "web.keep.card": "Karta klienta {customer}",
  "web.keep.card.was": "Bez tych zmian decyzja to: {verdict}.",
  "web.keep.best": "Najlepsza oferta",
  "web.keep.best.more": "{amount}, zysk {gain}",
  "web.keep.most": "Najwyższa",
  "web.keep.replaceable": "Zastępowalność",
  "web.keep.replaceable.gloss": "Jaką część tego, co przynosi klient, mogą zastąpić nowi klienci",
  "web.keep.place": "miejsce jest warte {worth} przy innych",
  "web.keep.place.free": "byłoby warte {worth} przy innych, gdyby moce przerobowe były ograniczone",
  "web.keep.place.unknown": "Nie wiadomo, ile przynoszą nowi klienci, więc zastępowanie nie ma tu wartości.",
  "web.keep.worth": "Wartość, jeśli zostanie",
  "web.keep.worth.gloss": "Marża w okresie i po nim, jeśli klient zostanie",
  "web.keep.worth.formula": "S·m + F: wydatki × marża w okresie oraz to, czego oczekuje się po nim",
  "web.keep.stays.gloss": "Prawdopodobieństwo, że zostanie w tym okresie bez oferty",
  "web.keep.stays.more": "przez {span}, bez oferty; aktywny teraz: {active}",
  "web.keep.atStake": "Zagrożone",
  "web.keep.atStake.gloss": "Ile powinno zniknąć wraz z odchodzącymi w tym okresie",
  "web.keep.offered": "Przyznane rabaty",

  "web.keep.gain": "Ile daje oferta",
  "web.keep.gain.unit":
    "Oczekiwany zysk w porównaniu z brakiem oferty, {currency}; oferta to rabat od wydatków przez {span}",
  "web.keep.gain.line": "zysk",
  "web.keep.gain.offer": "Oferta, udział w wydatkach",
  "web.keep.gain.low": "Jeśli oferty działają słabiej",
  "web.keep.gain.high": "Jeśli oferty działają mocniej",
  "web.keep.gain.band":
    "Pasmo pokazuje granice tego, co założono lub zmierzono o działaniu ofert. Poniżej zera oferta kosztuje więcej, niż zatrzymuje.",

  "web.keep.binds": "Czy moce przerobowe są ograniczone?",
  "web.keep.binds.yes": "tak",
  "web.keep.binds.no": "nie",
  "web.keep.binds.text": "Jeśli tak, klient, który odchodzi, robi miejsce nowym.",
  "web.keep.suppose.replaceable": "Zastępowalność",
  "web.keep.suppose.stays": "Zostaje bez oferty",
  "web.keep.suppose.reach": "Odchodzący zatrzymani największym rabatem",
  "web.keep.turns": "{first}; {turns}",
  "web.keep.turns.at": "od {at} {verdict}",
  "web.keep.turns.never": "{verdict} w całym zakresie",

  "web.keep.value": "Wartość a zastępowalność",
  "web.keep.value.unit": "Ile jest wart klient, jeśli zostanie, {currency}",
  "web.keep.value.place": "Ile warte byłoby miejsce przy nowych, {currency}",
  "web.keep.value.description":
    "{count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} o dużej zagrożonej wartości: ile są warci i ile warte byłyby ich miejsca przy innych.",
  "web.keep.value.note":
    "{count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} o największej zagrożonej wartości. Powyżej linii klient jest wart więcej niż miejsce; poniżej zastąp go, jeśli moce przerobowe są ograniczone. Wybierz kropkę, aby zobaczyć kartę.",
  "web.keep.value.note.share":
    "{count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} o największej zagrożonej wartości. Wybierz kropkę, aby zobaczyć kartę.",
  "web.keep.value.told":
    "{customer}: {verdict}. Wartość {worth}; zastępowalność {replaceable}, miejsce {place}",

  "web.keep.verdicts": "Co robić i z iloma",
  "web.keep.verdicts.description":
    "{verdict}: {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}.",
  "web.keep.groups": "Grupy, gdy wszyscy dostają tę samą ofertę",
  "web.keep.groups.text":
    "Jedna oferta dla całej grupy trafia też do wielu, którzy jej nie potrzebują, więc daje mniej.",
  "web.keep.by": "Grupuj klientów według",
  "web.keep.by.segment": "segmentu",
  "web.keep.by.channel": "kanału",
  "web.keep.by.owner": "opiekuna",
  "web.keep.by.account": "konta",
  "web.keep.by.country": "kraju",
  "web.keep.list": "Pojedynczy klienci",
  "web.keep.list.text":
    "Ci, u których oferta daje najwięcej, a po nich ci o największej zagrożonej wartości.",

  "web.keep.replace.caption": "Kto odchodzi, ilu klientów potrzeba i na kiedy, okres po okresie",
  "web.keep.replace.every": "Licz według",
  "web.keep.replace.every.week": "tygodni (13)",
  "web.keep.replace.every.month": "miesięcy (12)",
  "web.keep.replace.target": "Docelowa liczba aktywnych",
  "web.keep.replace.target.now": "tylu, ilu teraz",
  "web.keep.replace.target.text": "Na koniec kalendarza",
  "web.keep.replace.entrants": "Odejdą nowi",
  "web.keep.replace.entrants.gloss": "Ilu z nowych klientów z wcześniejszych okresów odejdzie w tym okresie",
  "web.keep.replace.late": "{date}, już minął",
  "web.keep.replace.leads.week": "Leady do rozpoczęcia, według tygodni",
  "web.keep.replace.leads.month": "Leady do rozpoczęcia, według miesięcy",
  "web.keep.replace.leads.unit":
    "Leady, które trzeba rozpocząć do dnia przy słupku; bursztynowy: ten dzień już minął",
  "web.keep.replace.leads.description": "Liczba leadów łącznie do {date}: {leads}.",

  "web.keep.acquire.caption": "Ile kosztuje i ile przynosi pozyskanie klientów, według kanałów",
  "web.keep.acquire.picture": "Ile przynosi klient i ile kosztuje jego pozyskanie",
  "web.keep.acquire.unit": "Na pozyskanego klienta, {currency}",
  "web.keep.acquire.cost": "koszt pozyskania",
  "web.keep.acquire.left": "zostaje",
  "web.keep.acquire.lost": "koszt ponad to, co przynosi",
  "web.keep.acquire.whisker": "Kreska to przedział 90% tego, co przynosi klient.",
  "web.keep.acquire.won.gloss": "Klienci pozyskani w ostatnich dwunastu miesiącach",
  "web.keep.acquire.cost.gloss": "Ile kosztuje pozyskanie jednego klienta",
  "web.keep.acquire.ceiling.gloss":
    "Ile najwyżej może kosztować pozyskanie jednego: tyle, ile łącznie przynosi",
  "web.keep.acquire.net.gloss": "Ile przynosi jeden, po odjęciu kosztu jego pozyskania",
  "web.keep.acquire.payback.open": "{month, number} ({low, number} lub później, może nigdy)",
  "web.keep.acquire.unpaid.caption": "Kanały i kwartały, których wydatki się nie zwróciły",

  "web.keep.split": "Podział jednego budżetu",
  "web.keep.split.unit": "Wydatki roczne, {currency}",
  "web.keep.split.caption": "Dziś i przy najlepszym podziale, według przeznaczenia pieniędzy",
  "web.keep.split.keeping": "utrzymanie",
  "web.keep.split.budget": "Roczny budżet na pozyskiwanie i utrzymanie",
  "web.keep.split.win": "Pozyskanie jednego więcej",
  "web.keep.split.keep": "Zatrzymanie jednego więcej",
  "web.keep.split.ratio": "Stosunek w twojej firmie",
  "web.keep.split.ratio.more": "pozyskanie ÷ zatrzymanie; powyżej 1 tańsze jest zatrzymanie",
  "web.keep.split.points": "Utrzymanie wyższe o 5 p.p.",
  "web.keep.split.points.more": "tyle zmienia się wartość klienta",
  "web.keep.split.points.meaning":
    "O ile więcej wart jest klient, jeśli co roku zostaje o pięciu na stu więcej, przy marżach wpływających na koniec roku.",
  "web.keep.split.points.formula": "r₁ / (1 + d − r₁) ÷ r₀ / (1 + d − r₀) − 1",
  "web.keep.split.retention": "Utrzymanie roczne, r₀",
  "web.keep.split.retention.then": "Wyższe o 5 p.p., r₁",

  "web.keep.missing.margin":
    "Marża: wszystkie kwoty to przychód, więc oferty wyglądają lepiej, niż jest. Podaj marżę w Ustawieniach albo zaimportuj koszty wraz z zamówieniami.",
  "web.keep.missing.response":
    "Jak klienci reagują na oferty: założono {reach}, a pasmo pokazuje połowę i półtorakrotność tej wartości. Zmierzy to eksperyment.",
  "web.keep.missing.serving":
    "Koszt obsługi każdego klienta: niektórzy mogą kosztować więcej, niż przynoszą, i wtedy lepiej z nich zrezygnować. Zaimportuj koszty.",
  "web.keep.missing.capacity":
    "Czy moce przerobowe są ograniczone. Jeśli tak, niektórych klientów lepiej zastąpić. Podaj to w Ustawieniach.",
  "web.keep.missing.leads":
    "Leady z dniem, w którym zostały klientami: założono konwersję {conversion}. Zaimportuj leady.",
  "web.keep.missing.costs":
    "Wydatki na {channels, plural, one {# kanał} few {# kanały} many {# kanałów} other {# kanału}}: bez nich nie ma tu okresu zwrotu ani udziału w budżecie. Zaimportuj koszty albo podaj je w Ustawieniach.",
  "web.keep.missing.keepingSpend":
    "Wydatki na utrzymanie klientów: koszt zatrzymania jednego więcej to koszt pierwszych wydanych pieniędzy. Zaimportuj koszty rodzaju marketing albo podaj je w Ustawieniach.",
  "web.keep.missing.fixedCosts":
    "Koszty stałe i podatek: zysk firmy pokazano przed ich odjęciem. Podaj je w Ustawieniach.",

  "web.keep.empty.action": "Zaimportuj dane",
  "web.keep.empty.amounts": "Zamówienia nie zawierają kwot",
  "web.keep.empty.amounts.text": "Zaimportuj zamówienia z kwotami, aby klient miał wartość.",
};
