import type { Words } from "../en.ts";
import type { formula as en } from "../en/formula.ts";

/** Polish of the simple formula. */
export const formula: Words<typeof en> = {
  "formula.opening":
    "Według prostego wzoru klient jest wart {value} {profit, select, yes {zysku} other {przychodu}}. Pozyskanie klienta może kosztować najwyżej {ceiling}.",
  "formula.line":
    "{orderValue} na zamówienie × {ordersPerYear} rocznie × {years} (lata) × {margin} marży{known, select, yes { − {acquisition} na pozyskanie} other {}}",
  "formula.line.revenue":
    "{orderValue} na zamówienie × {ordersPerYear} rocznie × {years} (lata){known, select, yes { − {acquisition} na pozyskanie} other {}}",
  "formula.churn": "Liczba lat to 1 ÷ odsetek klientów traconych w ciągu roku, {churn}.",
  "formula.ratio": "Klient przynosi {ratio} razy tyle, ile kosztuje jego pozyskanie.",
  "formula.levers": "Co dałaby zmiana, na klienta",
  "formula.lever.orderValue": "{change} wartości zamówienia",
  "formula.lever.ordersPerYear": "{change} zamówień rocznie",
  "formula.lever.margin": "{change} marży",
  "formula.lever.churn": "{change} utraconych klientów",
  "formula.lever.acquisitionCost": "{change} kosztu pozyskania",
  "formula.months": "Czynniki w czasie",
  "formula.model": "Odpowiedź modelu",
  "formula.model.new": "Nowy klient: {value} ({range}).",
  "formula.model.known": "Znani klienci, średnio, dotąd i do końca horyzontu: {value}.",
  "formula.why": "Skąd różnica",
  "formula.revenue":
    "Marża nie jest znana, więc to przychód. Podaj --margin 0.4 oraz --acquisition-cost 25 jako koszt pozyskania klienta.",
};
