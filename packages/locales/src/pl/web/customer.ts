import type { Words } from "../../en.ts";
import type { customer as en } from "../../en/web/customer.ts";

/** Polish of one customer’s page. */
export const customer: Words<typeof en> = {
  "web.customer.all": "Wszyscy klienci",
  "web.customer.growth.meaning":
    "Ile klient {customer} prawdopodobnie przyniesie do {until}: {profit, select, yes {marża} other {przychód}} z własnych zamówień i otwartych szans sprzedaży, przy czym późniejsze pieniądze liczą się mniej.",
  "web.customer.growth.formula":
    "marża × kwota zamówienia × oczekiwane zamówienia, po zdyskontowaniu, z prawdopodobieństwem aktywności",
  "web.customer.input.orders": "Oczekiwane zamówienia",
  "web.customer.input.spend": "Kwota zamówienia",
  "web.customer.input.margin": "Marża, udział w przychodzie",
  "web.customer.input.discount": "Stopa dyskontowa, rocznie",
  "web.customer.input.alive": "P(aktywny)",
  "web.customer.contact": "Kontakt: {contact}",

  "web.customer.time": "Co się działo i kiedy przyjdzie następne zamówienie",
  "web.customer.time.unit":
    "Każda kropka to zamówienie, tym większa, im wyższa kwota; wzniesienie pokazuje, kiedy następne jest najbardziej prawdopodobne",
  "web.customer.time.description":
    "{orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}} w okresie {first} – {last}.{events, plural, =0 {} one { Poza nimi # inne zdarzenie.} few { Poza nimi # inne zdarzenia.} many { Poza nimi # innych zdarzeń.} other { Poza nimi # innego zdarzenia.}} {next, select, none {Bardziej prawdopodobne, że kolejne zamówienie nie przyjdzie.} other {Jeśli przyjdzie kolejne zamówienie, połowa takich zamówień przypada do {next}.}}",
  "web.customer.time.order": "zamówienie",
  "web.customer.time.refund": "zwrot",
  "web.customer.time.return": "odesłany towar",
  "web.customer.time.offer": "oferta",
  "web.customer.time.contact": "kontakt",
  "web.customer.time.score": "ocena",
  "web.customer.time.delivery": "spóźniona dostawa",
  "web.customer.time.points": "punkty",
  "web.customer.time.consent": "zgoda",
  "web.customer.time.subscription": "subskrypcja",
  "web.customer.time.attention": "bursztynowy: warto spojrzeć",
  "web.customer.time.loss": "czerwony: strata",
  "web.customer.time.done": "wykonane lub pominięte",
  "web.customer.time.next": "następne zamówienie, im wyżej, tym bardziej prawdopodobne",
  "web.customer.time.told.order": "{day}: {amount}",
  "web.customer.time.told.refund": "{day}: zwrócono {amount}",
  "web.customer.time.told.event": "{day}: {what}",
  "web.customer.time.told.next":
    "{from} – {to}: następne zamówienie z prawdopodobieństwem {chance}\nłącznie do tego czasu {until}",
  "web.customer.time.asOf": "stan na {day}",
  "web.customer.time.median": "połowa do {day}",
  "web.customer.time.never":
    "Prawdopodobieństwo, że żadne zamówienie już nie przyjdzie: {never}; że dopiero po {until}: {later}.",
  "web.customer.time.earlier":
    "{count, plural, one {# wcześniejszy wpis jest tylko w tabeli.} few {# wcześniejsze wpisy są tylko w tabeli.} many {# wcześniejszych wpisów jest tylko w tabeli.} other {# wcześniejszego wpisu jest tylko w tabeli.}}",
  "web.customer.time.column.day": "Dzień",
  "web.customer.time.what.order": "Zamówienie{order, select, none {} other { {order}}}",
  "web.customer.time.what.refund": "Zwrot pieniędzy{order, select, none {} other { za {order}}}",
  "web.customer.time.column.channel": "Kanał",
  "web.customer.time.column.amount": "Kwota",
  "web.customer.time.column.refunded": "Zwrócono",

  "web.customer.do": "Co zrobić",
  "web.customer.do.gain": "Oczekiwany zysk {gain} ({range}) przy koszcie {cost}, do {day}.",
  "web.customer.do.none": "Nic z listy na ten tydzień nie dałoby u tego klienta więcej, niż kosztuje.",
  "web.customer.do.done": "Oznacz jako wykonane",
  "web.customer.do.skip": "Pomiń",
  "web.customer.do.note": "Co o tym zapamiętać (nieobowiązkowe)",
  "web.customer.do.correct": "Oznacz jednak jako {state, select, done {pominięte} other {wykonane}}",
  "web.customer.do.before":
    "{action}: {state, select, done {wykonane} other {pominięte}} {day}.{note, select, none {} other { „{note}”}}",
  "web.customer.do.also": "Albo zamiast tego: {list}.",
  "web.customer.keep": "Zatrzymać czy zastąpić",
  "web.customer.keep.more": "Zobacz całą kartę",
  "web.customer.keep.none":
    "Bez kwot w zamówieniach nie da się powiedzieć, czy klienta zatrzymać, czy zastąpić.",
  "web.customer.why": "Dlaczego",

  "web.customer.potentials": "Ile jest wart i dlaczego",
  "web.customer.potentials.unit": "{profit, select, yes {Marża} other {Przychód}}, {currency}",
  "web.customer.potentials.axis": "{profit, select, yes {marża} other {przychód}}, {currency}",
  "web.customer.potentials.total": "Łączna wartość",
  "web.customer.potentials.description":
    "Od tego, co zarobiono dotąd ({base}), do łącznej wartości klienta ({clv}): wzrost {growth}, polecenia {networking}, wiedza {learning}.",
  "web.customer.potentials.base.gloss": "zarobione dotąd, po odjęciu kosztów",
  "web.customer.potentials.growth.gloss": "przyszłe własne zamówienia i szanse",
  "web.customer.potentials.networking.gloss": "przez innych, których przyprowadza",
  "web.customer.potentials.learning.gloss": "czego uczy",
  "web.customer.potentials.open":
    "{lines, plural, =0 {brak pozycji} one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}",
  "web.customer.potentials.column.potential": "Potencjał",
  "web.customer.potentials.column.value": "Wartość",
  "web.customer.potentials.column.low": "Od",
  "web.customer.potentials.column.high": "Do",
  "web.customer.ledger": "{potential}: {value}",
  "web.customer.ledger.caption": "Pozycje potencjału „{potential}”, według dni",
  "web.customer.ledger.close": "Zamknij",

  "web.customer.whatIf": "Przy innych założeniach",
  "web.customer.whatIf.text":
    "Obliczone w przeglądarce modelem z tego przebiegu. Wartość poleceń i wiedzy zostaje jak w przebiegu.",
  "web.customer.whatIf.horizon": "Horyzont",
  "web.customer.whatIf.months":
    "{count, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  "web.customer.whatIf.discount": "Stopa dyskontowa",
  "web.customer.whatIf.margin": "Marża przyszłych zakupów",
  "web.customer.whatIf.growth": "Prognoza do {until}",
  "web.customer.whatIf.orders": "Oczekiwane zamówienia",
  "web.customer.whatIf.clv": "Łączna wartość",
  "web.customer.whatIf.more": "o {difference} więcej niż w przebiegu",
  "web.customer.whatIf.less": "o {difference} mniej niż w przebiegu",
  "web.customer.whatIf.same": "tak jak w przebiegu",
  "web.customer.whatIf.interval":
    "Przedziały rozszerzają się i zwężają wraz z rozrzutem liczby zamówień; przebieg oblicza je od nowa.",

  "web.customer.recommend": "Co może się spodobać",
  "web.customer.recommend.caption": "Polecane produkty, od najlepszego",
  "web.customer.recommend.because": "pasuje do: {because}",
  "web.customer.recommend.again": "już kupowany i znów potrzebny",
  "web.customer.recommend.popular": "lubiany przez wielu",
  "web.customer.recommend.category": "z ulubionej kategorii",
  "web.customer.recommend.column.product": "Produkt",
  "web.customer.recommend.column.why": "Dlaczego",
  "web.customer.recommend.column.margin": "{profit, select, yes {Marża} other {Przychód}} z jednego zakupu",
  "web.customer.recommend.none": "Nie ma czego rekomendować: brak pozycji zamówień.",
  "web.customer.recommend.message": "Wiadomość gotowa do wysłania ({language})",
  "web.customer.recommend.copy": "Kopiuj",
  "web.customer.recommend.favourite": "Ulubiona kategoria: {category}.",
  "web.customer.recommend.due":
    "{product}: co {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}, termin {day}.",

  "web.customer.formula": "Według prostego wzoru",
  "web.customer.formula.text":
    "Według prostego wzoru, z jego własnymi zamówieniami, klient {customer} jest wart {value}:",
  "web.customer.formula.why":
    "Wzór przyjmuje dotychczasowe tempo klienta na tak długo, jak zostaje klient przeciętny (liczba lat: {years}), bez względu na to, czy jest jeszcze aktywny, i liczy wszystkie pieniądze tak samo. Model uwzględnia milczenie tego klienta i dyskontuje: {clv} ({range}).",
  "web.customer.person": "Dane tej osoby",
  "web.customer.person.text":
    "Na wniosek tej osoby: co się o niej przechowuje albo usunięcie tych danych. Jedno i drugie trafia do dziennika audytu.",
  "web.customer.person.export": "Eksportuj przechowywane dane",
  "web.customer.person.exported":
    "Zapisano: {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}, tabel: {tables, number}.",
  "web.customer.person.files":
    "{count, plural, one {Plik obok bazy danych też może zawierać te dane. Keepworth go nie rusza:} few {# pliki obok bazy danych też mogą zawierać te dane. Keepworth ich nie rusza:} many {# plików obok bazy danych też może zawierać te dane. Keepworth ich nie rusza:} other {# pliku obok bazy danych też może zawierać te dane. Keepworth ich nie rusza:}}",
  "web.customer.person.file.backup": "{file}: kopia zapasowa",
  "web.customer.person.file.source": "{file}: zaimportowany plik",
  "web.customer.person.file.inPlace":
    "{file}: czytany z miejsca, w którym leży, więc osoba nadal jest w liczbach pod tym samym identyfikatorem",
  "web.customer.person.erase": "Usuń tę osobę",
  "web.customer.person.cluster":
    "Aby usunąć tę osobę, skasuj jej wiersze w tabelach, z których pochodzą dane, i uruchom ponownie.",
  "web.customer.person.erase.title": "Usunąć {customer}?",
  "web.customer.person.erase.stays":
    "Zamówienia zostają, aby księgi się zgadzały: {orders, plural, =0 {brak zamówień} one {# zamówienie lub zwrot} few {# zamówienia i zwroty} many {# zamówień i zwrotów} other {# zamówienia i zwrotu}}, pod nowym identyfikatorem, który nie zdradza, czyje są.",
  "web.customer.person.erase.goes":
    "Znikają: imiona i nazwiska, adresy e-mail i telefony (wierszy: {contacts, number}), teksty ({texts, number}) oraz zgody i preferencje ({records, number}). Późniejszy import ich nie przywróci.",
  "web.customer.person.erase.final":
    "Tego nie można cofnąć, a baza danych zostanie zapisana na nowo, aby nic w niej nie zostało.",
  "web.customer.person.erase.confirm": "Wpisz {customer}, aby potwierdzić",
  "web.customer.person.erase.do": "Usuń {customer}",
  "web.customer.person.erase.keep": "Zostaw",
  "web.customer.person.erased": "Usunięto: {customer}",
  "web.customer.person.erased.text":
    "{orders, plural, =0 {Nic nie zostaje.} one {# zamówienie lub zwrot zostaje pod {customer}.} few {# zamówienia i zwroty zostają pod {customer}.} many {# zamówień i zwrotów zostaje pod {customer}.} other {# zamówienia i zwrotu zostaje pod {customer}.}}",
  "web.customer.person.erased.go": "Przejdź do {customer}",
};
