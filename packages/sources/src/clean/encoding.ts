import { analyse } from "chardet";

/** A text encoding by the name that `TextDecoder` knows it by. */
export type Encoding = string;

/**
 * The encoding of a text, from a sample of its bytes.
 *
 * A byte order mark decides; then zeros at every second byte (UTF-16); then whether the bytes are valid UTF-8; what is
 * left is a single-byte encoding, told by the letters that it makes.
 *
 * @param bytes  a sample, which may end in the middle of a character
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideZeros(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return singleByte(bytes);
}

/** UTF-16 text of Latin letters has a zero in nearly every second byte. */
function wideZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.floor(Math.min(bytes.length, 4096) / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.4 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const singleByteEncodings: readonly Encoding[] = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1256",
];

/**
 * A wrong single-byte encoding shows signs in the middle of words and accents that do not go together. Each candidate
 * is read and scored; chardet, which knows letter frequencies but is unsure of short samples, breaks near ties.
 */
function singleByte(bytes: Uint8Array): Encoding {
  const guesses = new Map(
    analyse(bytes).map(({ name, confidence }) => [windowsName(name), confidence / 100]),
  );
  const scored = singleByteEncodings.map((encoding) => ({
    encoding,
    score: plausibility(new TextDecoder(encoding).decode(bytes)) + 0.25 * (guesses.get(encoding) ?? 0),
  }));
  return scored.reduce((best, candidate) => (candidate.score > best.score + 1e-9 ? candidate : best))
    .encoding;
}

function windowsName(name: string): Encoding {
  const twins: Record<string, Encoding> = {
    "ISO-8859-1": "windows-1252",
    "ISO-8859-2": "windows-1250",
    "ISO-8859-5": "windows-1251",
    "KOI8-R": "windows-1251",
    "ISO-8859-6": "windows-1256",
  };
  return twins[name] ?? name.toLowerCase();
}

// Letters that the languages of each encoding use; a sample in the right encoding is made of them.
const usual = /[ąćęłńóśźżáčďéěíňřšťúůýžőűăâîșțşţäöüßåæøàèìòùâêîôûëïñçãõœ]/iu;

/** Mean plausibility of the characters beyond ASCII: 1 for a usual letter in a word, −1 for a sign in a word. */
function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (const match of text.matchAll(/[^\p{ASCII}]/gu)) {
    const before = text[match.index - 1] ?? " ";
    const after = text[match.index + 1] ?? " ";
    count++;
    sum += plausibilityOf(match[0], before, after);
  }
  return count === 0 ? 0 : sum / count;
}

function plausibilityOf(character: string, before: string, after: string): number {
  const inWord = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  // A capital in the middle of a small-letter word is a wrong reading: "pÓ³" for "pół".
  if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return -0.5;
  if (/\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(character))
    return sameScript(character, before, after) ? 1 : -0.5;
  if (!/\p{L}/u.test(character)) return inWord ? -1 : 0.2;
  // A letter at a digit and in no word is a misread sign: "Ł12.50" for "£12.50".
  if (!inWord && /\d/.test(before + after)) return -0.5;
  return usual.test(character) ? 0.6 : -0.2;
}

function sameScript(character: string, before: string, after: string): boolean {
  const script = /\p{Script=Cyrillic}/u.test(character) ? /\p{Script=Cyrillic}/u : /\p{Script=Arabic}/u;
  return script.test(before) || script.test(after);
}
