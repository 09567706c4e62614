import { describe, expect, it } from "vitest";
import { detectEncoding } from "./encoding.ts";

/** Text as the bytes of a single-byte encoding. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding).decode(new Uint8Array([byte])),
      byte,
    ]),
  );
  return Uint8Array.from(text, (character) => table.get(character)!);
}

describe("the encoding of a text", () => {
  it.each([
    [
      "windows-1250",
      "Nr klienta;Imię i nazwisko;Kwota\n1;Łukasz Żółkiewski;12,50 zł\n2;Małgorzata Dąbrowska;8,00 zł\n",
    ],
    ["windows-1250", "Číslo;Jméno;Město\n1;Jiří Dvořák;Plzeň\n2;Tomáš Růžička;Ústí nad Labem\n"],
    [
      "windows-1251",
      "Номер клиента;Имя;Сумма\n1;Наталья Иванова;1200,50 руб.\n2;Алексей Попов;300,00 руб.\n",
    ],
    [
      "windows-1252",
      "Kundnummer;Namn;Belopp\n1;Åsa Sjöberg;12,50\n2;Björn Håkansson;8,00\n3;Märta Öst;5,00\n",
    ],
    ["windows-1252", "Kundennummer;Name;Betrag\n1;Jürgen Groß;12,50 €\n2;Käthe Müller;8,00 €\n"],
    ["windows-1252", "numéro;prénom;montant\n1;Zoé;12,50 €\n2;François;8,00 €\n3;Hélène;5,00 €\n"],
    ["windows-1256", "شماره;نام;مبلغ\n1;زهرا احمدي;1200\n2;علي رضا;300\n"],
    ["windows-1252", "id;amount\n1;£12.50\n2;£8.00\n"],
  ])("is %s: %j", (encoding, text) => {
    expect(detectEncoding(encoded(text, encoding))).toBe(encoding);
  });

  it("is UTF-8 for ASCII, for UTF-8, and for UTF-8 cut in the middle of a letter", () => {
    expect(detectEncoding(new TextEncoder().encode("id,amount\n1,2\n"))).toBe("utf-8");
    const bytes = new TextEncoder().encode("شناسه;مبلغ\n1;Zażółć gęślą jaźń");
    for (let cut = 1; cut < 4; cut++)
      expect(detectEncoding(bytes.subarray(0, bytes.length - cut))).toBe("utf-8");
  });
});
