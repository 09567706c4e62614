/** What guessers begin with, without the digits and signs that people put around it. */
const firstGuesses = new Set(
  `password passwort passwd mypassword yourpassword changeme changeit letmein welcome welcometo iloveyou ilovemyself
  admin administrator adminadmin root rootroot superuser superman superadmin user username guest login
  qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfghjklm zxcvbnm yxcvbnm qazwsx qazwsxedc
  dragon monkey football baseball basketball princess sunshine shadow master trustno starwars batman
  hello helloworld secret topsecret default test testtest testing tester demo example sample
  keepworth keepworthkeepworth mykeepworth shop myshop company mycompany
  haslo mojehaslo losenord mittlosenord parol moiparol пароль мойпароль گذرواژه رمزعبور`
    .split(/\s+/)
    .map(lettersOf),
);

/** Rows of keyboards, the alphabet and the digits; walked in either direction, round and round. */
const walks = [
  "abcdefghijklmnopqrstuvwxyz",
  "0123456789",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
].flatMap((row) => [row.repeat(3), [...row].toReversed().join("").repeat(3)]);

const signs: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "0": "o",
  $: "s",
  "5": "s",
};

/**
 * Why a password would be among the first guesses: "common", or "own" when little but its owner's name or address is in
 * it; null when neither.
 */
export function isObvious(
  password: string,
  owner: { readonly email: string; readonly name: string },
): "common" | "own" | null {
  const lower = password.normalize("NFKC").toLowerCase();
  const bare = lower.replaceAll(/[\s_.-]/g, "");
  if (new Set(bare).size <= 4 || isWalk(bare)) return "common";
  const unframed = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  for (const text of [lower, [...unframed].map((sign) => signs[sign] ?? sign).join("")]) {
    const core = lettersOf(text);
    if (firstGuesses.has(core) || (core.length >= 6 && isWalk(core))) return "common";
  }
  const [local = "", domain = ""] = owner.email.toLowerCase().split("@");
  const own = [
    owner.email.toLowerCase(),
    local,
    domain,
    domain.split(".")[0] ?? "",
    ...owner.name.toLowerCase().split(/\s+/),
  ]
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
  let rest = lower;
  for (const word of own) rest = rest.replaceAll(word, "");
  return rest.length < lower.length && rest.length < 6 ? "own" : null;
}

function isWalk(text: string): boolean {
  return walks.some((walk) => walk.includes(text));
}

/** Its letters without their accents. */
function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll("ł", "l")
    .replaceAll(/[^\p{L}]/gu, "");
}
