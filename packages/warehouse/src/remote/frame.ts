import { Deserializer, Serializer } from "node:v8";

/**
 * A message as bytes: a header of numbers, what it says, and after that its typed arrays as they lie in memory, so that
 * a large one is never written into something larger.
 */
export interface Frame {
  readonly pieces: readonly Uint8Array[];
}

/** Most bytes of what a message says beside its typed arrays. */
export const largestText = 256 * 2 ** 20;

/** Most typed arrays of a message. */
const mostArrays = 10_000;

/** Bytes of the first piece: how long the text is, and how many arrays follow it. */
export const headerBytes = 8;

const kinds = [Float64Array, Int32Array] as const;

/** The methods that Node leaves to be overridden, which its types do not know. */
interface Overridable {
  _setTreatArrayBufferViewsAsHostObjects(treat: boolean): void;
}

class Writer extends Serializer {
  readonly arrays: Uint8Array[] = [];

  constructor() {
    super();
    (this as unknown as Overridable)._setTreatArrayBufferViewsAsHostObjects(true);
  }

  _writeHostObject(view: unknown): void {
    const kind = kinds.findIndex((one) => view instanceof one);
    if (kind < 0 || !ArrayBuffer.isView(view))
      throw new TypeError("A message holds plain data and arrays of numbers.");
    this.writeUint32(kind);
    this.writeUint32(this.arrays.length);
    this.arrays.push(new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength));
  }
}

class Reader extends Deserializer {
  readonly #arrays: readonly Uint8Array[];

  constructor(text: Uint8Array, arrays: readonly Uint8Array[]) {
    super(text);
    this.#arrays = arrays;
  }

  _readHostObject(): Float64Array | Int32Array {
    const kind = kinds[this.readUint32()];
    const bytes = this.#arrays[this.readUint32()];
    if (!kind || !bytes) throw new TypeError("A message holds plain data and arrays of numbers.");
    return new kind(bytes.buffer as ArrayBuffer, 0, bytes.byteLength / kind.BYTES_PER_ELEMENT);
  }
}

export function pack(message: unknown): Frame {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(message);
  const text = writer.releaseBuffer();
  const { arrays } = writer;
  if (text.length > largestText) throw tooLarge(text.length);
  const header = new DataView(new ArrayBuffer(headerBytes + 8 * arrays.length));
  header.setUint32(0, text.length);
  header.setUint32(4, arrays.length);
  for (const [i, array] of arrays.entries()) header.setFloat64(headerBytes + 8 * i, array.byteLength);
  return { pieces: [new Uint8Array(header.buffer), text, ...arrays] };
}

/** Puts bytes together again, in whatever pieces they come. */
export class Unpacker {
  readonly #pieces: Generator<number, never, Uint8Array>;
  #piece: Uint8Array;
  #filled = 0;

  constructor(told: (message: unknown) => void) {
    this.#pieces = messages(told);
    this.#piece = new Uint8Array(this.#pieces.next().value);
  }

  /** @throws where the bytes are no message */
  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + this.#piece.length - this.#filled);
      this.#piece.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      while (this.#filled === this.#piece.length) {
        const { done, value } = this.#pieces.next(this.#piece);
        // After bytes that were no message, none can be told from what follows.
        if (done) throw noMessage();
        this.#piece = new Uint8Array(value);
        this.#filled = 0;
      }
    }
  }
}

/** Says how many bytes come next, is given them, and tells of every message that is complete. */
function* messages(told: (message: unknown) => void): Generator<number, never, Uint8Array> {
  const numbers = ({ buffer }: Uint8Array) => new DataView(buffer);
  for (;;) {
    const header = numbers(yield headerBytes);
    const [textLength, count] = [header.getUint32(0), header.getUint32(4)];
    if (textLength > largestText) throw tooLarge(textLength);
    if (count > mostArrays) throw noMessage();
    const lengths = numbers(yield 8 * count);
    const text = yield textLength;
    const arrays: Uint8Array[] = [];
    for (let i = 0; i < count; i += 1) arrays.push(yield lengths.getFloat64(8 * i));
    const reader = new Reader(text, arrays);
    reader.readHeader();
    told(reader.readValue());
  }
}

function noMessage(): RangeError {
  return new RangeError("These bytes are no message.");
}

function tooLarge(bytes: number): RangeError {
  const megabytes = (count: number) => Math.ceil(count / 2 ** 20);
  return new RangeError(
    `A message of ${megabytes(bytes)} MB is more than the ${megabytes(largestText)} MB that go over the socket at once.`,
  );
}
