import type { Words } from "../en.ts";
import type { care as en } from "../en/care.ts";

/** Polish of care and satisfaction. */
export const care: Words<typeof en> = {
  "help.service":
    "Pokaż obsługę zgłoszeń według klas, tematów, produktów i miesięcy oraz to, co jest zagrożone przy otwartych.",
  "help.option.serviceWithin": "z ilu ostatnich dni liczą się zgłoszenia (domyślnie: 365)",
  "help.option.serviceLimit":
    "ilu klientów z otwartymi zgłoszeniami pokazać; 0 pokazuje wszystkich (domyślnie: 10, z --json wszyscy)",
  "help.care":
    "Pokaż, o kogo teraz zadbać: otwarte zgłoszenia, opóźnione dostawy, niskie oceny, nieudane płatności i zaległe zamówienia.",
  "help.option.careWithin": "na ile dni jest lista (domyślnie: 7)",
  "help.option.careMatter": "tylko jedna sprawa",
  "help.option.careLimit": "ilu klientów pokazać; 0 pokazuje wszystkich (domyślnie: 20, z --json wszyscy)",
  "help.option.careOut": "zapisz całą listę do tego pliku CSV",
  "help.satisfaction":
    "Pokaż zadowolenie klientów: NPS, CSAT i recenzje z ich niepewnością, obok wartości klientów.",
  "help.option.satisfactionWithin": "z ilu ostatnich dni liczą się odpowiedzi (domyślnie: 365)",

  "service.opening":
    "{cases, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}} od {from} do {asOf}, od {customers, plural, one {# znanego klienta} few {# znanych klientów} many {# znanych klientów} other {# znanego klienta}}.",
  "service.opening.none": "Brak zgłoszeń od {from} do {asOf}.",
  "service.response": "Połowa ma odpowiedź w ciągu {median}, dziewięć na dziesięć w ciągu {p90}.",
  "service.response.half": "Połowa ma odpowiedź w ciągu {median}; dziewięciu na dziesięć jeszcze jej nie ma.",
  "service.response.none": "Mniej niż połowa ma dotąd odpowiedź.",
  "service.solving": "Połowa jest rozwiązana w ciągu {median}, dziewięć na dziesięć w ciągu {p90}.",
  "service.solving.half": "Połowa jest rozwiązana w ciągu {median}; dziewięć na dziesięć jeszcze nie.",
  "service.solving.none": "Mniej niż połowa jest dotąd rozwiązana.",
  "service.cost":
    "Obsługa {costed, plural, one {# z nich} few {# z nich} many {# z nich} other {# z nich}} kosztowała {cost}, na zgłoszenie: {perCase}.",
  "service.open":
    "{cases, plural, one {# zgłoszenie jest jeszcze otwarte} few {# zgłoszenia są jeszcze otwarte} many {# zgłoszeń jest jeszcze otwartych} other {# zgłoszenia jest jeszcze otwarte}}; bez odpowiedzi: {unanswered, plural, =0 {żadne} one {#} few {#} many {#} other {#}}.",
  "service.open.none": "Żadne zgłoszenie nie jest otwarte.",
  "service.open.older":
    "{older, plural, one {# starsze zgłoszenie też jest otwarte i nie liczy} few {# starsze zgłoszenia też są otwarte i nie liczą} many {# starszych zgłoszeń też jest otwartych i nie liczy} other {# starszego zgłoszenia też jest otwarte i nie liczy}} się tutaj.",
  "service.atRisk": "Przy klientach z otwartymi zgłoszeniami zagrożone jest {atRisk} ({range}).",
  "service.classes": "Według klas",
  "service.topics": "Według tematów",
  "service.products": "Według produktów",
  "service.kinds": "Według rodzajów",
  "service.months": "Według miesięcy",
  "service.openList": "Otwarte zgłoszenia, najbardziej zagrożone najpierw",
  "service.more":
    "Jeszcze {count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}: keepworth service --limit 0",
  "service.unknown": "nie podano",
  "service.kind.question": "Pytania",
  "service.kind.complaint": "Reklamacje",
  "service.kind.request": "Prośby",
  "service.kind.call": "Rozmowy",
  "service.kind.visit": "Wizyty",
  "service.column.class": "Klasa",
  "service.column.topic": "Temat",
  "service.column.product": "Produkt",
  "service.column.kind": "Rodzaj",
  "service.column.month": "Miesiąc",
  "service.column.members": "Klienci",
  "service.column.cases": "Zgł.",
  "service.column.open": "Otw.",
  "service.column.response": "Odp.",
  "service.column.solving": "Rozw.",
  "service.column.inTime": "W czas",
  "service.column.reopened": "Ponownie",
  "service.column.perCase": "Koszt",
  "service.column.toServe": "Na klienta",
  "service.column.customer": "Klient",
  "service.column.days": "Dni",
  "service.column.about": "Sprawa",
  "service.column.risk": "Odejdzie",
  "service.column.worth": "Wartość",
  "service.column.atRisk": "Zagrożone",
  "service.note.times":
    "Odp., Rozw.: kiedy ma to połowa, a 90%: dziewięć na dziesięć. Kto jeszcze czeka, liczy się jako czekający (Kaplan–Meier), więc trudne sprawy nie znikają. W czas: odpowiedź w godzinach z poziomu obsługi klasy. Na klienta: roczny koszt obsługi klienta tej klasy według ksiąg.",
  "service.note.atRisk":
    "Zagrożone: szansa odejścia klienta razy to, co przyniosłoby pozostanie, tylko według zamówień i subskrypcji, każdy klient raz. Tego, ile dodaje samo zgłoszenie, tu nie ma; zobacz keepworth effects --event complaint.",
  "service.next": "Dalej: keepworth care",

  "care.opening":
    "{customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} do zadbania w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}: oczekiwany zysk {gain} ({range}) za {cost}. Zagrożone: {atRisk} ({riskRange}).",
  "care.none":
    "W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} nie ma o kogo zadbać tak, by dało to więcej, niż kosztuje.",
  "care.list": "Do zadbania, największy zysk najpierw",
  "care.more":
    "Jeszcze {count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}: keepworth care --limit 0 albo --out care.csv",
  "care.matters": "Według spraw",
  "care.column.matter": "Sprawa",
  "care.column.customers": "Klienci",
  "care.withheld":
    "{count, plural, one {# klient pominięty} few {# klientów pominiętych} many {# klientów pominiętych} other {# klienta pominięto}}: bez zgody na kontakt.",
  "care.next.none": "Dalej: keepworth actions",

  "satisfaction.nps":
    "NPS {score} ({range}): promotorzy {promoters, number} minus krytycy {detractors, number} z {answered, plural, one {# odpowiedzi} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}.",
  "satisfaction.response":
    "Odpowiedziało {share} ({range}) z {asked, plural, one {# zapytanej osoby} few {# zapytanych} many {# zapytanych} other {# zapytanych}}.",
  "satisfaction.csat":
    "Zadowolone: {share} ({range}) z {answered, plural, one {# odpowiedzi} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}{ofCases, plural, =0 {} one {, w tym # o zgłoszeniu} few {, w tym # o zgłoszeniach} many {, w tym # o zgłoszeniach} other {, w tym # o zgłoszeniach}}.",
  "satisfaction.review":
    "{answered, plural, one {# recenzja daje} few {# recenzje dają} many {# recenzji daje} other {# recenzji daje}} średnio {mean} na 5 ({range}).",
  "satisfaction.none": "Od {from} do {asOf} nikt nie powiedział, czy jest zadowolony.",
  "satisfaction.anonymous":
    "{count, plural, one {# odpowiedź nie wskazuje} few {# odpowiedzi nie wskazują} many {# odpowiedzi nie wskazuje} other {# odpowiedzi nie wskazuje}} nikogo z analizy: liczy się tylko razem i w miesiącach.",
  "satisfaction.segments": "Według segmentów",
  "satisfaction.classes": "Według klas",
  "satisfaction.months": "Według miesięcy",
  "satisfaction.value": "Ile są warci według ostatniej odpowiedzi",
  "satisfaction.column.segment": "Segment",
  "satisfaction.column.class": "Klasa",
  "satisfaction.column.month": "Miesiąc",
  "satisfaction.column.nps": "NPS",
  "satisfaction.column.answers": "Odp.",
  "satisfaction.column.response": "Zwrot",
  "satisfaction.column.csat": "Zadow.",
  "satisfaction.column.review": "Na 5",
  "satisfaction.column.group": "Grupa",
  "satisfaction.column.customers": "Klienci",
  "satisfaction.column.expected": "Prognoza",
  "satisfaction.column.base": "Dotąd",
  "satisfaction.column.active": "Aktywni",
  "satisfaction.group.promoter": "Promotorzy",
  "satisfaction.group.passive": "Pasywni",
  "satisfaction.group.detractor": "Krytycy",
  "satisfaction.note":
    "NPS: odsetek ocen 9–10 minus odsetek ocen do 6. Zadow.: dwa najwyższe z pięciu pól oraz dobrze ocenione zgłoszenia. 90%: przedziały, także przy niewielu odpowiedziach; każda odpowiedź liczy się osobno.",
  "satisfaction.value.note":
    "Średnie na klienta; Prognoza to marża w horyzoncie: {span}. To współwystępowanie: zadowoleni mogli zawsze być więcej warci. Co następuje po niskiej ocenie: keepworth effects --event low-score.",
  "satisfaction.next": "Dalej: keepworth care --matter low-score",

  "warning.service.cases": "Nie wczytano zgłoszeń, więc o obsłudze i otwartych sprawach nic nie wiadomo.",
  "warning.service.cases.hint": "Wczytaj zgłoszenia: keepworth import tickets.csv",
  "warning.service.response":
    "Żadne zgłoszenie nie mówi, kiedy na nie odpowiedziano, więc czasy odpowiedzi nie są znane.",
  "warning.service.response.hint": "Wczytaj zgłoszenia z czasem pierwszej odpowiedzi.",
  "warning.service.solving":
    "Żadne zgłoszenie nie mówi, że je rozwiązano, więc żadne nie liczy się jako otwarte.",
  "warning.service.solving.hint": "Wczytaj zgłoszenia ze statusem albo czasem rozwiązania.",
  "warning.service.topics": "Żadne zgłoszenie nie podaje tematu.",
  "warning.service.topics.hint": "Wczytaj zgłoszenia z tematem.",
  "warning.service.cost": "Żadne zgłoszenie nie podaje kosztu obsługi.",
  "warning.service.cost.hint": "Wczytaj zgłoszenia z kosztem albo minutami pracy.",
  "warning.care.run": "Nie ma analizy, więc klasy, segmenty i wartość klientów nie są znane.",
  "warning.care.run.hint": "Wyceń klientów według zamówień: keepworth run FILE",
  "warning.care.margin":
    "Koszty i marża nie są znane, więc wartość klientów liczona jest w przychodzie i jest za wysoka.",
  "warning.care.margin.hint": "Podaj marżę brutto (margin w keepworth.json) albo wczytaj koszty.",
  "warning.care.unvalued":
    "Pominięto {customers, plural, one {# powód} few {# powody} many {# powodów} other {# powodu}}, bo wartość klienta nie jest znana.",
  "warning.care.unvalued.hint": "Kto nigdy nie zamówił, nie ma wartości w analizie.",
  "warning.satisfaction.scores": "Nie wczytano ocen, więc zadowolenie klientów nie jest znane.",
  "warning.satisfaction.scores.hint": "Wczytaj je: keepworth import scores.csv",
  "warning.satisfaction.asked": "Wczytano tylko odpowiedzi, więc odsetek odpowiadających nie jest znany.",
  "warning.satisfaction.asked.hint": "Wczytaj także tych, którzy nie odpowiedzieli, z pustą oceną.",
};
