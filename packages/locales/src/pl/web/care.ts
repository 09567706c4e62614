import type { Words } from "../../en.ts";
import type { care as en } from "../../en/web/care.ts";

/** Polish of the Care screen. */
export const care: Words<typeof en> = {
  "web.care.opening":
    "{customers, plural, one {Z jednym klientem warto się skontaktować} few {Z # klientami warto się skontaktować} many {Z # klientami warto się skontaktować} other {Z # klientami warto się skontaktować}} do {until}. Razem powinno to przynieść {gain} za {cost} ({range}).",
  "web.care.opening.nobody": "W tym tygodniu żaden kontakt nie przyniósłby więcej, niż kosztuje.",
  "web.care.opening.open":
    "{cases, plural, one {Otwarte jest jedno zgłoszenie} few {Otwarte są # zgłoszenia} many {Otwartych jest # zgłoszeń} other {Otwarte jest # zgłoszenia}}{risk, select, none {} other {, a zagrożone jest {risk}}}.",
  "web.care.opening.nps": "Wskaźnik NPS: {score} ({range}).",
  "web.care.opening.csat": "Zadowolonych odpowiedzi: {share} (od {low} do {high}).",
  "web.care.gain.meaning":
    "{profit, select, yes {Marża} other {Przychód}}, które powinna uratować troska o tych klientów, po odjęciu jej kosztu. Liczy się jedna sprawa na klienta, więc nic nie jest liczone podwójnie.",
  "web.care.gain.formula": "Σ szansa odejścia × co przyniosłoby pozostanie × uratowana część − koszt",
  "web.care.input.atRisk": "Zagrożone u nich",
  "web.care.input.cost": "Koszt działania",

  "web.care.none.cases": "Nie ma jeszcze zgłoszeń",
  "web.care.none.cases.text":
    "Zaimportuj eksport z systemu zgłoszeń albo tabelę z wierszem na zgłoszenie: klient, data, rodzaj, temat, pierwsza odpowiedź, rozwiązanie. Zobaczysz, jak szybko odpowiada się każdej klasie klientów i ile jest zagrożone przy otwartych zgłoszeniach.",
  "web.care.none.scores": "Nie ma jeszcze ocen satysfakcji",
  "web.care.none.scores.text":
    "Zaimportuj odpowiedzi z ankiety (NPS, CSAT) lub opinie: klient, data, ocena, a także osoby zapytane, które nie odpowiedziały. Zobaczysz według miesięcy i segmentów, jak zadowoleni są klienci, obok tego, ile są warci.",
  "web.care.none.action": "Zaimportuj plik",
  "web.care.none.docs": "Jakie pliki można odczytać",

  "web.care.risk": "Wartość zagrożona w otwartych zgłoszeniach",
  "web.care.risk.unit":
    "{profit, select, yes {Marża} other {Przychód}}, które przyniosłoby pozostanie × szansa odejścia{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.axis": "zagrożone{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.label":
    "{customer} · {days, plural, =0 {dziś} one {# dzień} few {# dni} many {# dni} other {# dnia}} · {about}",
  "web.care.risk.description":
    "{cases, plural, one {Jedno otwarte zgłoszenie} few {# otwarte zgłoszenia} many {# otwartych zgłoszeń} other {# otwartego zgłoszenia}}, klientów: {customers, number}. Zagrożone jest {risk}, najwięcej u klienta {customer}.",
  "web.care.risk.note":
    "{cases, plural, one {Jedno otwarte zgłoszenie} few {# otwarte zgłoszenia} many {# otwartych zgłoszeń} other {# otwartego zgłoszenia}}, {unanswered, plural, =0 {na wszystkie choć raz odpowiedziano} one {w tym jedno bez żadnej odpowiedzi} few {w tym # bez żadnej odpowiedzi} many {w tym # bez żadnej odpowiedzi} other {w tym # bez żadnej odpowiedzi}}. Razem z tymi klientami można stracić {risk} ({range}); samo zgłoszenie nie jest przyczyną całości.",
  "web.care.risk.more": "{shown, number} z największą zagrożoną kwotą, spośród {customers}.",
  "web.care.kind.question": "pytanie",
  "web.care.kind.complaint": "reklamacja",
  "web.care.kind.request": "prośba",
  "web.care.kind.call": "rozmowa telefoniczna",
  "web.care.kind.visit": "wizyta",
  "web.care.kind.about": "{kind}: {topic}",
  "web.care.answered": "{answered, select, yes {tak} other {jeszcze nie}}",

  "web.care.list": "Kim się teraz zająć",
  "web.care.list.text":
    "{customers, plural, =0 {Do {until} lista jest pusta: żadne otwarte zgłoszenie, spóźniona paczka, niska ocena, nieudana płatność ani zaległe zamówienie nie jest warte więcej, niż kosztuje.} one {Jeden klient, do {until}.} few {# klientów, do {until}, od największego oczekiwanego zysku.} many {# klientów, do {until}, od największego oczekiwanego zysku.} other {# klienta, do {until}, od największego oczekiwanego zysku.}}",
  "web.care.list.resting":
    "{count, plural, one {Jeszcze jedna sprawa czeka, bo została wykonana lub pominięta.} few {Jeszcze # sprawy czekają, bo zostały wykonane lub pominięte.} many {Jeszcze # spraw czeka, bo zostały wykonane lub pominięte.} other {Jeszcze # sprawy czeka, bo zostały wykonane lub pominięte.}}",
  "web.care.list.withheld":
    "{count, plural, one {Pominięto jednego klienta, który nie życzy sobie kontaktu.} few {Pominięto # klientów, którzy nie życzą sobie kontaktu.} many {Pominięto # klientów, którzy nie życzą sobie kontaktu.} other {Pominięto # klienta, który nie życzy sobie kontaktu.}}",
  "web.care.list.shown": "Pokazano pierwsze {shown}.",
  "web.care.list.caption": "Klienci, którymi warto się zająć, od największego zysku",
  "web.care.also":
    "{count, plural, one {albo zamiast tego: {first}} few {albo zamiast tego: {first} i inne} many {albo zamiast tego: {first} i inne} other {albo zamiast tego: {first} i inne}}",
  "web.care.mark.of": "{action}, {customer}",
  "web.care.mark.done": "Oznacz jako wykonane: {name}",
  "web.care.mark.skipped": "Pomiń: {name}",
  "web.care.mark.correct": "Oznacz jednak jako {state, select, done {pominięte} other {wykonane}}",

  "web.care.times": "Jak szybko odpowiada się każdej klasie",
  "web.care.times.unit":
    "Czas do pierwszej odpowiedzi, zgłoszenia z okresu: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "web.care.times.axis": "czas do pierwszej odpowiedzi",
  "web.care.times.told":
    "{class}: {cases, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}\nczas odpowiedzi: połowa {median}, dziewięć na dziesięć {p90}\nobiecano: {promised}{inTime, select, none {} other {, dotrzymano: {inTime}}}",
  "web.care.times.description":
    "{class}: czas odpowiedzi na połowę zgłoszeń to {median}, obiecano {promised}.",
  "web.care.times.note":
    "Zgłoszenia, które wciąż czekają, liczą się z dotychczasowym czasem, aby nie pominąć powolnych odpowiedzi. Obietnica dla klasy wynika z jej poziomu obsługi.",
  "web.care.times.median": "połowa odpowiedzi w ciągu",
  "web.care.times.late": "połowa odpowiedzi później, niż obiecano",
  "web.care.times.p90": "dziewięć na dziesięć w ciągu",
  "web.care.times.promised": "obiecano",

  "web.care.service": "Obsługa w liczbach",
  "web.care.service.text":
    "{cases, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}, klientów: {customers, number}, dni: {days, number}. Czas, w którym odpowiedziano na połowę: {response}, rozwiązano połowę: {solving}{cost, select, none {} other {; koszt zgłoszenia: {cost}}}.",
  "web.care.service.caption": "Zgłoszenia, czasy i koszty",
  "web.care.by": "Według",
  "web.care.by.topic": "Temat",
  "web.care.by.class": "Klasa",
  "web.care.by.product": "Produkt",
  "web.care.by.kind": "Rodzaj",
  "web.care.by.month": "Miesiąc",
  "web.care.untold": "nie podano",

  "web.care.score.nps": "NPS",
  "web.care.score.csat": "CSAT",
  "web.care.score.review": "Opinie",
  "web.care.score.nps.gloss": "Odsetek polecających (9 lub 10) minus odsetek krytyków (0–6)",
  "web.care.score.csat.gloss":
    "Odsetek odpowiedzi w dwóch najwyższych z pięciu ocen, łącznie z ocenami rozwiązanych zgłoszeń",
  "web.care.months": "Satysfakcja według miesięcy",
  "web.care.months.axis": "miesiąc odpowiedzi",
  "web.care.months.show": "Która ocena",
  "web.care.months.unit.nps": "Wskaźnik NPS, od −100 do 100",
  "web.care.months.unit.csat": "Odsetek zadowolonych odpowiedzi",
  "web.care.months.unit.review": "Średnia opinii, od 1 do 5",
  "web.care.months.description": "{score} według miesięcy, ostatnio ({month}) {value} (od {low} do {high}).",
  "web.care.months.note":
    "Pasmo zawiera prawdziwą wartość w dziewięciu przypadkach na dziesięć: gdzie odpowiedzi jest mało, jest szerokie.{anonymous, plural, =0 {} one { Jedna odpowiedź nie wskazuje klienta z przebiegu: liczy się tylko tutaj.} few { # odpowiedzi nie wskazują klienta z przebiegu: liczą się tylko tutaj.} many { # odpowiedzi nie wskazuje klienta z przebiegu: liczą się tylko tutaj.} other { # odpowiedzi nie wskazuje klienta z przebiegu: liczą się tylko tutaj.}}",
  "web.care.scores": "Kto jest zadowolony",
  "web.care.scores.text":
    "Niski odsetek odpowiedzi może ukrywać najmniej zadowolonych; czytaj przedział, a nie sam punkt.",
  "web.care.scores.caption": "Satysfakcja według grup",
  "web.care.scores.by": "Podziel według",

  "web.care.value": "Satysfakcja obok wartości",
  "web.care.value.unit":
    "{profit, select, yes {Marża} other {Przychód}} na klienta, oczekiwane w ciągu {months, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}}{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.axis": "oczekiwane na klienta{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.label": "{group} ({customers, number})",
  "web.care.value.promoter": "poleca (9–10)",
  "web.care.value.passive": "pośrodku (7–8)",
  "web.care.value.detractor": "nie poleca (0–6)",
  "web.care.value.description":
    "Od klienta oczekuje się: {first} {firstValue}, {last} {lastValue}. To współwystępowanie, nie dowód przyczyny.",
  "web.care.value.note":
    "To współwystępowanie: zadowoleni mogli być zawsze więcej warci. Co przyniosłoby podniesienie satysfakcji, pokaże tylko eksperyment.",

  "web.care.column.customer": "Klient",
  "web.care.column.about": "Sprawa",
  "web.care.column.opened": "Otwarte",
  "web.care.column.answered": "Odpowiedź",
  "web.care.column.segment": "Segment",
  "web.care.column.class": "Klasa",
  "web.care.column.risk": "Odejdzie",
  "web.care.column.worth": "Jeśli zostanie",
  "web.care.column.atRisk": "Zagrożone",
  "web.care.column.what": "Co zrobić",
  "web.care.column.gain": "Oczekiwany zysk",
  "web.care.column.cost": "Koszt",
  "web.care.column.by": "Do",
  "web.care.column.owner": "Opiekun",
  "web.care.column.mark": "Wykonane / pomiń",
  "web.care.column.cases": "Zgłoszenia",
  "web.care.column.customers": "Klienci",
  "web.care.column.open": "Otwarte",
  "web.care.column.response.median": "Połowa odpowiedzi",
  "web.care.column.response.p90": "90% odpowiedzi",
  "web.care.column.solving.median": "Połowa rozwiązana",
  "web.care.column.solving.p90": "90% rozwiązane",
  "web.care.column.promised": "Obiecano",
  "web.care.column.inTime": "Na czas",
  "web.care.column.reopened": "Otwarte ponownie",
  "web.care.column.handling": "Koszt",
  "web.care.column.perCase": "Na zgłoszenie",
  "web.care.column.costToServe": "Obsługa klienta rocznie",
  "web.care.column.month": "Miesiąc",
  "web.care.column.low": "Dolna",
  "web.care.column.high": "Górna",
  "web.care.column.asked": "Zapytani",
  "web.care.column.answers": "Odpowiedzi",
  "web.care.column.rate": "Odsetek odpowiedzi",
  "web.care.column.nps.answers": "Odpowiedzi NPS",
  "web.care.column.nps.rate": "Udział NPS",
  "web.care.column.csat.answers": "Odpowiedzi CSAT",
  "web.care.column.csat.rate": "Udział CSAT",
  "web.care.column.group": "Odpowiedź",
  "web.care.column.expected": "Oczekiwane",
  "web.care.column.base": "Zarobione dotąd",
  "web.care.column.active": "Aktywni",
  "web.care.assumption.withinDays":
    "Liczą się zgłoszenia i odpowiedzi z {value, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}",
  "web.care.assumption.lastContact": "Stan na {value}, dzień ostatniego zapisanego kontaktu lub odpowiedzi",
};
