/** The oid of `text`, which never changes. */
const TEXT_OID = 25;
/** Dimensions, whether there are nulls, type of the elements, length, number of the first. */
const HEADER_BYTES = 20;
/** Of a character of UTF-8 that is one unit of UTF-16. */
const MOST_BYTES_OF_UNIT = 3;

/**
 * A `text[]` of PostgreSQL in its binary form, which takes every text as it is: nothing has to be escaped, and nothing parsed. The
 * driver hands a Buffer over as binary.
 */
export class TextArray {
  #data = Buffer.allocUnsafe(4096);
  #end = HEADER_BYTES;
  #length = 0;

  /** Of what was added. */
  get bytes(): number {
    return this.#end;
  }

  add(value: string | undefined): void {
    this.#length += 1;
    this.#reserve(4 + (value?.length ?? 0) * MOST_BYTES_OF_UNIT);
    if (value === undefined) {
      this.#end = this.#data.writeInt32BE(-1, this.#end);
      return;
    }
    // Of surrogate pairs halves become U+FFFD by themselves.
    const storable = value.includes('\u0000')
      ? value.replaceAll('\u0000', '\uFFFD')
      : value;
    const bytes = this.#data.write(storable, this.#end + 4);
    this.#data.writeInt32BE(bytes, this.#end);
    this.#end += 4 + bytes;
  }

  /** The array; it is overwritten by what is added afterwards. */
  take(): Buffer {
    [1, 1, TEXT_OID, this.#length, 1].forEach((number, position) =>
      this.#data.writeInt32BE(number, position * 4),
    );
    const data = this.#data.subarray(0, this.#end);
    this.#end = HEADER_BYTES;
    this.#length = 0;
    return data;
  }

  #reserve(bytes: number): void {
    if (this.#end + bytes > this.#data.length) {
      const larger = Buffer.allocUnsafe((this.#end + bytes) * 2);
      this.#data.copy(larger, 0, 0, this.#end);
      this.#data = larger;
    }
  }
}
