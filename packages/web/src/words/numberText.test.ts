import { expect, it } from "vitest";
import { numberText } from "./numberText.ts";

const space = "\u00a0";

it("writes shares and money as the language does", () => {
  const shares = ["en", "pl", "sv", "ru", "fa"].map((one) => numberText(one, { share: true }).write(0.125));
  expect(shares).toEqual(["12.5%", "12,5%", `12,5${space}%`, `12,5${space}%`, "۱۲٫۵٪"]);
  expect(numberText("en", { currency: "EUR" }).write(0.5)).toBe("€0.50");
  expect(numberText("en", { currency: "EUR" }).write(20)).toBe("€20");
  expect(numberText("en", { currency: "EUR" }).write(0.0125)).toBe("€0.0125");
  expect(numberText("sv", { currency: "EUR" }).write(1500)).toBe(`1${space}500${space}€`);
  expect(numberText("en", { currency: "XXX" }).write(1500)).toBe("1,500");
  expect(numberText("fa-u-nu-latn", { share: true }).write(0.1)).toMatch(/^[\u200e]?10[\u200e]?%[\u200e]?$/);
});

it("gives to type what it reads back, whatever the language", () => {
  for (const locale of ["en", "pl", "sv", "ru", "fa", "fa-u-nu-latn"]) {
    for (const share of [false, true]) {
      const text = numberText(locale, { share });
      for (const value of [0, 0.07, 0.125, 1, 1234.5, 1_234_567, -2.5, 0.000_12]) {
        expect([locale, text.read(text.plain(value))]).toEqual([locale, value]);
        expect([locale, text.read(text.write(value))]).toEqual([locale, value]);
      }
    }
  }
  expect(numberText("fa").plain(1234.5)).toBe("۱۲۳۴٫۵");
});

it("reads what people type: either decimal sign, groups, any digits, a sign of per cent", () => {
  expect(["1.5", "1,5", "1,500", "1,234,567.25", "-3", "−3"].map(numberText("en").read)).toEqual([
    1.5, 1.5, 1500, 1_234_567.25, -3, -3,
  ]);
  expect(["1.5", "1,5", "1,500", "1 500", `1${space}500,5`].map(numberText("pl").read)).toEqual([
    1.5, 1.5, 1.5, 1500, 1500.5,
  ]);
  expect(["۱۲", "12", "٣", "۰٫۵", "۰/۵", "0.5", "۱٬۵۰۰"].map(numberText("fa").read)).toEqual([
    12, 12, 3, 0.5, 0.5, 0.5, 1500,
  ]);
  expect(["10%", "10 %", "۱۰٪"].map(numberText("fa", { share: true }).read)).toEqual([0.1, 0.1, 0.1]);
});

it("knows what is no number yet, and what is none", () => {
  expect(["", "-", ".", " "].map(numberText("en").read)).toEqual([null, null, null, null]);
  expect(["a", "1a", "1.2.3", "1-2", "1/2", "०"].map(numberText("en").read)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});
