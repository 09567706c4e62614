import type { Messages } from "./en.ts";

/** Messages to customers, in Polish. No verb form that tells a man from a woman; names of products stay undeclined. */
export const pl: Messages = {
  greeting: "Dzień dobry,",
  "greeting.named": "Dzień dobry, {name},",

  "opening.champions": "Należysz do grona naszych najlepszych klientów i bardzo to doceniamy.",
  "opening.loyal": "Dziękujemy, że tak często do nas wracasz.",
  "opening.potential-loyalist": "Dziękujemy za Twoje ostatnie zamówienia.",
  "opening.new": "Dziękujemy za Twoje pierwsze zamówienie.",
  "opening.promising": "Mamy nadzieję, że pierwsze zamówienie spełniło Twoje oczekiwania.",
  "opening.need-attention": "Od Twojego ostatniego zamówienia minęło trochę czasu.",
  "opening.about-to-sleep": "Już jakiś czas Cię u nas nie było.",
  "opening.cannot-lose": "Twoje częste zamówienia wiele dla nas znaczyły i brakuje nam Ciebie.",
  "opening.at-risk":
    "Kiedyś regularnie otrzymywaliśmy Twoje zamówienia i chętnie się dowiemy, co możemy zrobić lepiej.",
  "opening.hibernating": "Od Twojego ostatniego zamówienia minęło dużo czasu.",
  "opening.lost": "Dawno temu otrzymaliśmy od Ciebie jedno zamówienie.",

  "recommendation.any": "Sądzimy, że spodoba Ci się produkt „{product}”.",
  "recommendation.category":
    "W kategorii „{category}”, którą wybierasz najczęściej, polecamy produkt „{product}”.",
  "recommendation.replenishment":
    "{days, plural, =0 {Produkt „{product}” prawdopodobnie już Ci się skończył.} one {Produkt „{product}” prawdopodobnie skończy Ci się za # dzień.} few {Produkt „{product}” prawdopodobnie skończy Ci się za # dni.} many {Produkt „{product}” prawdopodobnie skończy Ci się za # dni.} other {Produkt „{product}” prawdopodobnie skończy Ci się za # dnia.}} Możesz zamówić go ponownie już dziś.",
  "recommendation.discount":
    "Sądzimy, że spodoba Ci się produkt „{product}”. Teraz kupisz go o {percent, number, percent} taniej.",
  "exclusive-offer.any":
    "Mamy ofertę tylko dla Ciebie: rabat {percent, number, percent} na następne zamówienie złożone w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}.",
  "exclusive-offer.category":
    "Mamy ofertę tylko dla Ciebie: rabat {percent, number, percent} na wszystko z kategorii „{category}” przy zamówieniu złożonym w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}.",
  "early-access.any":
    "Nasze nowości udostępniamy Ci {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} wcześniej niż wszystkim innym.",
  "early-access.category":
    "Nowości z kategorii „{category}” udostępniamy Ci {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} wcześniej niż wszystkim innym.",
  "vip.any": "Od dziś masz u nas osobistego opiekuna: napisz do nas, a odpowiemy Ci w pierwszej kolejności.",
  "loyalty-points.any":
    "Za następne zamówienie otrzymasz {points, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}} w naszym programie lojalnościowym.",
  "education.any":
    "Przygotowaliśmy wskazówki, jak najlepiej korzystać z produktu „{product}”. Jeśli masz pytania, po prostu odpowiedz na tę wiadomość.",
  "education.category":
    "Przygotowaliśmy wskazówki do produktów z kategorii „{category}”. Jeśli masz pytania, po prostu odpowiedz na tę wiadomość.",
  "support-call.any": "Chcielibyśmy zapytać, czy wszystko jest w porządku. Kiedy możemy do Ciebie zadzwonić?",
  "renewal-discount.any":
    "{days, plural, =0 {Twoja umowa odnawia się dzisiaj.} one {Twoja umowa odnowi się za # dzień.} few {Twoja umowa odnowi się za # dni.} many {Twoja umowa odnowi się za # dni.} other {Twoja umowa odnowi się za # dnia.}} Jeśli z nami zostaniesz, za następny okres zapłacisz o {percent, number, percent} mniej.",
  "up-sell.any": "Jeśli szukasz czegoś jeszcze lepszego, zobacz produkt „{product}”.",
  "up-sell.step-up": "Znasz już produkt „{current}”. O stopień wyżej jest „{product}”.",
  "cross-sell.any": "Produkt „{product}” dobrze pasuje do Twoich dotychczasowych zamówień.",
  "cross-sell.category":
    "Klienci, którzy lubią kategorię „{category}”, często wybierają także produkt „{product}”.",
  "cross-sell.discount":
    "Produkt „{product}” dobrze pasuje do Twoich dotychczasowych zamówień. Teraz kupisz go o {percent, number, percent} taniej.",
  "win-back.any":
    "Jeśli złożysz zamówienie w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}, otrzymasz rabat {percent, number, percent}.",
  "win-back.category":
    "Jeśli w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} zamówisz coś z kategorii „{category}”, otrzymasz rabat {percent, number, percent}.",
  "ask-referral.any":
    "Jeśli znasz kogoś, komu nasza oferta by się przydała, prześlij tę wiadomość dalej. Za każdą osobę, która złoży zamówienie z Twojego polecenia, otrzymasz rabat {percent, number, percent} na następne zamówienie.",
  "ask-review.any": "Czy napiszesz w kilku słowach, jak oceniasz produkt „{product}”?",
  "let-go.any":
    "Od teraz będziemy pisać do Ciebie rzadziej. Jeśli zechcesz znów otrzymywać więcej wiadomości, wystarczy krótka odpowiedź.",
};
