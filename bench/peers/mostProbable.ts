import { agree } from "./agreement.ts";
import { digits, heading, median, say, table } from "./markdown.ts";
import { labels } from "./ourModels.ts";
import { node, pymcMarketing } from "./processes.ts";
import type { Shop } from "./shops.ts";

interface Found {
  readonly seconds: readonly number[];
  readonly params: Readonly<Record<string, number>>;
}

/**
 * The most probable parameters of a model, by PyMC-Marketing and by us.
 *
 * @param sds  standard deviations of the posterior
 */
export async function compareMostProbable(
  model: string,
  shop: Shop,
  sds: Readonly<Record<string, number>>,
): Promise<void> {
  const rounds = "5";
  const their = await pymcMarketing<Found>([model, shop.file, "map", rounds, "1", "1", ""]);
  const own = await node<Found>("ourMap.ts", [model, shop.file, rounds]);
  const [theirs, ours] = [their.answer, own.answer];
  heading(`Most probable parameters (MAP) of ${labels[model]}, ${shop.name}`);
  say("They must agree to a hundredth of their posterior standard deviations.");
  const compare = (theirs: number, ours: number) => [digits(theirs), digits(ours), digits(theirs / ours)];
  const again = ({ seconds }: Found) => median(seconds.slice(1));
  table(
    ["", "PyMC-Marketing", "Keepworth", "×"],
    [
      ["first, with what it compiles, s", ...compare(theirs.seconds[0]!, ours.seconds[0]!)],
      ["again in the same process, s", ...compare(again(theirs), again(ours))],
      ["peak memory, MB", ...compare(their.treeMb, own.treeMb)],
      ...Object.entries(theirs.params).map(([name, value]) => {
        const found = ours.params[name]!;
        const apart = Math.abs(found - value) / sds[name]!;
        agree(`${model}, most probable ${name}: ${found}, not ${value}`, apart <= 0.01);
        return [name, value.toFixed(6), found.toFixed(6), ""];
      }),
    ],
  );
}
