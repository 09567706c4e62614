import type { Words } from "../en.ts";
import type { usage as en } from "../en/usage.ts";

/** Swedish of wrong usage. */
export const usage: Words<typeof en> = {
  "usage.unknownOption": "Flaggan {name} finns inte.",
  "usage.unknownCommand": "Kommandot {name} finns inte.",
  "usage.didYouMean": "Menade du {name}?",
  "usage.missingArgument": "{name} saknas.",
  "usage.optionMissingArgument": "{name} behöver ett värde.",
  "usage.missingMandatoryOptionValue": "{name} måste anges.",
  "usage.excessArguments": "Det är fler argument än kommandot tar emot.",
  "usage.conflictingOption": "{name} och {other} kan inte användas tillsammans.",
  "usage.fit.both": "--model anpassar en modell och --compare ställer dem sida vid sida: ange en av dem.",
  "usage.fit.neither": "--model <name> måste anges, eller --compare för att se dem sida vid sida.",
  "usage.needs": "{name} hör till {other}, som inte är angiven.",
  "usage.invalidArgument": "”{value}” är inte möjligt för {name}: {reason}",
  "usage.see": "Så används det: {command}",
  "usage.expected.date": "en dag som 2026-06-30 väntas.",
  "usage.expected.share": "en andel mellan 0 och 1 väntas, t.ex. 0.4 eller 40%.",
  "usage.expected.rate": "en räntesats som är 0 eller högre väntas, t.ex. 0.1 eller 10%.",
  "usage.expected.span": "en tidsrymd som 12m, 52w eller 365d väntas.",
  "usage.expected.count": "ett heltal väntas, 0 eller större.",
  "usage.expected.id": "ett heltal väntas.",
  "usage.expected.amount": "ett belopp som är 0 eller större väntas.",
  "usage.expected.currency": "en kod med tre bokstäver som EUR väntas.",
  "usage.expected.timeZone": "ett namn som Europe/Warsaw väntas.",
  "usage.expected.map": "field=column väntas, t.ex. customer=Client.",
  "usage.expected.choice": "något av {values} väntas.",
};
