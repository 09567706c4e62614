import type { Words } from "../en.ts";
import type { effects as en } from "../en/effects.ts";

/** Polish of the effects of events. */
export const effects: Words<typeof en> = {
  "help.effects":
    "Pokaż, co zdarzenie zrobiło z marżą: reklamacje, spóźnione dostawy, zwroty, niskie oceny, pytania i inne, w porównaniu z klientami w tym samym stanie.",
  "help.effects.event":
    "zdarzenie: late-delivery, complaint, treatment:NAME, eksperyment…; bez niego: co jest zapisane",
  "help.effects.by": "podziel zdarzenia według tego pola",
  "help.effects.horizon": "ile dni po zdarzeniu się liczy; domyślnie 180",
  "error.effects.event": "{event} nie jest znanym zdarzeniem.",
  "error.effects.event.hint": "Możliwe: {known} albo nazwa eksperymentu.",
  "error.effects.by": "Zdarzeń {event} nie można podzielić według {by}.",
  "error.effects.by.hint": "Możliwe: {known}.",

  "effects.known": "Zapisane zdarzenia, o których skutek można zapytać",
  "effects.known.none":
    "Nie zapisano jeszcze żadnych zdarzeń. Zaimportuj kontakty, oceny, dostawy, zwroty lub punkty lojalnościowe.",
  "effects.known.next": "Zapytaj o jedno: {command}",
  "effects.column.event": "Zdarzenie",
  "effects.column.events": "Razy",
  "effects.column.customers": "Klienci",
  "effects.column.from": "Pierwsze",
  "effects.column.to": "Ostatnie",
  "effects.column.fields": "Pola dla --by",
  "effects.column.expected": "Bez",
  "effects.column.actual": "Z",
  "effects.column.difference": "Różnica",
  "effects.column.range": "Przedział 90%",
  "effects.column.drawn": "Ściągn.",
  "effects.column.others": "Do innych",
  "effects.column.orders": "Zamówienia",

  "effects.title":
    "{event}: {n, plural, one {# raz} few {# razy} many {# razy} other {# razu}}, {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}",
  "effects.opening":
    "W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} klient przyniósł średnio tyle marży: {actual}. Klienci w tym samym stanie, bez zdarzenia: {expected}.",
  "effects.opening.revenue":
    "W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} klient przyniósł średnio tyle przychodu: {actual}. Klienci w tym samym stanie, bez zdarzenia: {expected}.",
  "effects.less": "To mniej za każdym razem o {each} ({range}), a łącznie o {total} ({totalRange}).",
  "effects.more": "To więcej za każdym razem o {each} ({range}), a łącznie o {total} ({totalRange}).",
  "effects.unclear":
    "Różnica za każdym razem, {each}, może być przypadkiem: jej przedział 90%, {range}, obejmuje zero.",
  "effects.association":
    "To współwystępowanie, a nie dowód. Obie grupy miały podobne zamówienia, staż, wydatki i porę roku, a mogą się różnić tym, czego żadne zamówienie nie pokazuje: kto pyta, może też bardziej lubić sklep. Co z tego wynika, a co nie, mówi docs/guide/effects.md; pewność daje tylko eksperyment.",
  "effects.experiment":
    "To eksperyment: {name} przydzielono losowo, więc różnica jest jego skutkiem. Kosztu działania jeszcze nie odjęto.",
  "effects.eager":
    "Gdyby kto je ma, był tak chętny jak ten, kto zamawia, różnica za każdym razem wynosiłaby {each} ({range}): prawda leży pomiędzy, a gdzie, powie tylko eksperyment.",
  "effects.clock.order": "Czas liczy się od zamówienia, ze zdarzeniem i bez niego.",
  "effects.clock.event":
    "Czas liczy się od zdarzenia, które dowodzi, że klient jest aktywny; bez zdarzenia od zamówienia, które też tego dowodzi.",
  "effects.clock.either":
    "Czas liczy się od zamówienia, którego zdarzenie dotyczy, a jeśli go nie podano, od samego zdarzenia; bez zdarzenia od zamówienia.",
  "effects.clock.answer": "Czas liczy się od odpowiedzi: niskiej oceny albo lepszej.",
  "effects.compared":
    "Porównano z tyloma momentami: {comparison, number}, i tyloma klientami: {customers, number}. Model oczekiwał {event} ze zdarzeniem i {without} bez niego.",
  "effects.left":
    "Zapisano {all}; nie liczą się: {tooRecent} zbyt świeżych, {repeated} w ciągu dwóch tygodni od innego, {noOrder} od osób bez zamówienia, {unmatched} bez nikogo podobnego.",
  "effects.again":
    "Odsetek tych, którzy zamówili ponownie w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}",
  "effects.again.all": "Wszyscy, choć różni",
  "effects.again.adjusted":
    "Wśród klientów z tyloma samymi zamówieniami różnica w punktach procentowych wynosi {difference} ({range}).",
  "effects.orders.first": "1 zamówienie",
  "effects.orders.few": "2–3 zamówienia",
  "effects.orders.several": "4–7 zamówień",
  "effects.orders.many": "8 zamówień i więcej",
  "effects.by": "Podział: {field}",
  "effects.by.note":
    "Ściągn.: różnica, która zostaje, gdy uwzględnić, jak mało mówi kilka zdarzeń. Do innych: wobec takich zdarzeń z pozostałych grup, u klientów w tym samym stanie.",
  "effects.not": "brak porównania",

  "effects.event.complaint": "Reklamacja",
  "effects.event.question": "Pytanie",
  "effects.event.request": "Prośba",
  "effects.event.call": "Rozmowa",
  "effects.event.visit": "Wizyta",
  "effects.event.usage": "Używanie",
  "effects.event.education": "Edukacja",
  "effects.event.late-delivery": "Spóźniona dostawa",
  "effects.event.return": "Zwrot",
  "effects.event.low-score": "Niska ocena",
  "effects.event.joining": "Wejście do programu lojalnościowego",
  "effects.field.topic": "temat",
  "effects.field.channel": "kanał",
  "effects.field.product": "produkt",
  "effects.field.category": "kategoria",
  "effects.field.country": "kraj",
  "effects.field.response": "czas do pierwszej odpowiedzi",
  "effects.field.solved": "czas do rozwiązania",
  "effects.field.lateness": "dni spóźnienia",
  "effects.field.carrier": "przewoźnik",
  "effects.field.reason": "powód",
  "effects.field.score": "ocena",
  "effects.field.survey": "ankieta",
  "effects.field.repeat": "wcześniejsze zamówienia",
  "effects.field.value": "oczekiwana marża",
  "effects.group.unknown": "nie wiadomo",
  "effects.group.rest": "pozostałe",
  "effects.group.within-4-hours": "do 4 godzin",
  "effects.group.within-day": "do doby",
  "effects.group.within-3-days": "do 3 dni",
  "effects.group.within-week": "do tygodnia",
  "effects.group.later": "później",
  "effects.group.none": "bez odpowiedzi",
  "effects.group.open": "wciąż otwarte",
  "effects.group.1-day": "1 dzień",
  "effects.group.2-3-days": "2–3 dni",
  "effects.group.4-7-days": "4–7 dni",
  "effects.group.8-days": "8 dni i więcej",
  "effects.group.low": "najniższa tercja",
  "effects.group.middle": "środkowa tercja",
  "effects.group.high": "najwyższa tercja",

  "effects.needs.amounts": "Jeszcze nie: zamówienia nie mają kwot, więc o marży nic nie wiadomo.",
  "effects.needs.events": "Jeszcze nie: nie zapisano takiego zdarzenia. Zaimportuj plik, który o nim mówi.",
  "effects.needs.followed":
    "Jeszcze nie: przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po zdarzeniu można było obserwować {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, a potrzeba {needed}; zbyt świeżych zdarzeń: {tooRecent, number}. Poczekaj, zaimportuj wcześniejsze albo zapytaj o mniej dni: --horizon.",
  "effects.needs.strangers":
    "Jeszcze nie: zdarzeń od osób, które wcześniej nic nie zamówiły, jest {noOrder} z {all}. Sprawdź, czy plik nazywa klientów tak jak zamówienia.",
  "effects.needs.comparison":
    "Jeszcze nie: klientów bez zdarzenia, z którymi można porównać, jest {customers, number}, a potrzeba {needed}.",
  "effects.needs.overlap":
    "Jeszcze nie: kogoś w tym samym stanie bez zdarzenia ma {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, a potrzeba {needed}.",
  "effects.needs.arms":
    "Jeszcze nie: mniejsza grupa ma {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, a potrzeba {needed}.",
  "effects.missing.margin":
    "Marża nie jest znana: cały przychód liczy się jako marża. Podaj ją przez --margin albo w keepworth.json.",
  "effects.missing.early":
    "Eksperyment trwa: {days, plural, one {został # dzień} few {zostały # dni} many {zostało # dni} other {zostało # dnia}}, a wynik się zmieni.",
  "effects.missing.mismatch":
    "Grupy nie mają wielkości, z jakimi je wylosowano: zadziałało coś poza przypadkiem i tej różnicy nie można ufać.",
};
