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
  readonly #told: (message: unknown) => void;
  #piece = new Uint8Array(headerBytes);
  #filled = 0;
  #lengths: number[] | null = null;
  #textLength = 0;
  #arrayCount = 0;
  #done: Uint8Array[] = [];

  constructor(told: (message: unknown) => void) {
    this.#told = told;
  }

  /** @throws where the bytes are no message */
  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + this.#piece.length - this.#filled);
      this.#piece.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      while (this.#filled === this.#piece.length) this.#complete();
    }
  }

  #complete(): void {
    const piece = this.#piece;
    const numbers = new DataView(piece.buffer);
    if (this.#lengths === null && piece.length === headerBytes && this.#arrayCount === 0) {
      this.#textLength = numbers.getUint32(0);
      this.#arrayCount = numbers.getUint32(4);
      if (this.#textLength > largestText) throw tooLarge(this.#textLength);
      if (this.#arrayCount > mostArrays) throw new RangeError("These bytes are no message.");
      if (this.#arrayCount > 0) return this.#expect(8 * this.#arrayCount);
      this.#lengths = [];
      return this.#expect(this.#textLength);
    }
    if (this.#lengths === null) {
      this.#lengths = Array.from({ length: this.#arrayCount }, (_, i) => numbers.getFloat64(8 * i));
      return this.#expect(this.#textLength);
    }
    this.#done.push(piece);
    const next = this.#lengths[this.#done.length - 1];
    if (next !== undefined) return this.#expect(next);
    const [text, ...arrays] = this.#done;
    this.#lengths = null;
    this.#arrayCount = 0;
    this.#done = [];
    this.#expect(headerBytes);
    const reader = new Reader(text!, arrays);
    reader.readHeader();
    this.#told(reader.readValue());
  }

  #expect(length: number): void {
    this.#piece = new Uint8Array(length);
    this.#filled = 0;
  }
}

function tooLarge(bytes: number): RangeError {
  const megabytes = (count: number) => Math.ceil(count / 2 ** 20);
  return new RangeError(
    `A message of ${megabytes(bytes)} MB is more than the ${megabytes(largestText)} MB that go over the socket at once.`,
  );
}
