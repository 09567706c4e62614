/** Takes the smallest key out again and again, while others are put in: a binary heap. */
export interface Queue {
  readonly size: () => number;
  push(id: number, key: number): void;
  /** The id with the smallest key, the smaller id on a tie. */
  pop(): number;
}

export function queue(): Queue {
  const ids: number[] = [];
  const keys: number[] = [];
  const before = (a: number, b: number): boolean =>
    keys[a]! < keys[b]! || (keys[a] === keys[b] && ids[a]! < ids[b]!);
  const swap = (a: number, b: number): void => {
    [ids[a], ids[b]] = [ids[b]!, ids[a]!];
    [keys[a], keys[b]] = [keys[b]!, keys[a]!];
  };
  return {
    size: () => ids.length,
    push(id, key) {
      let at = ids.push(id) - 1;
      keys.push(key);
      for (let parent = (at - 1) >> 1; at > 0 && before(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const first = ids[0]!;
      swap(0, ids.length - 1);
      ids.pop();
      keys.pop();
      for (let at = 0; ;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) {
          if (child < ids.length && before(child, least)) least = child;
        }
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
