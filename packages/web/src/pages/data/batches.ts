import { nothingSaid, toldOf, type Said } from "./reading.ts";

export interface Uploaded {
  readonly key: string;
  readonly upload: string;
}

/** One import: its files, by their keys, and what is sent for them. */
export interface Batch {
  readonly keys: readonly string[];
  readonly body: { readonly uploads: readonly string[] } & Readonly<Record<string, unknown>>;
}

/**
 * The imports that these files make. What was said holds for all files of one import, so that those of which something
 * was said have one of their own; the others go together, all of them or none.
 */
export function batchesOf(
  files: readonly Uploaded[],
  said: Readonly<Record<string, Said>>,
  common: Readonly<Record<string, unknown>>,
): Batch[] {
  const particular = (key: string): boolean => {
    const { as, mapping } = said[key] ?? nothingSaid;
    return as !== null || Object.keys(mapping).length > 0;
  };
  const together = files.filter(({ key }) => !particular(key));
  const alone = files.filter(({ key }) => particular(key));
  return [...(together.length === 0 ? [] : [together]), ...alone.map((file) => [file])].map((batch) => ({
    keys: batch.map(({ key }) => key),
    body: {
      ...common,
      ...(batch.length === 1 ? toldOf(said[batch[0]!.key] ?? nothingSaid) : {}),
      uploads: batch.map(({ upload }) => upload),
    },
  }));
}
