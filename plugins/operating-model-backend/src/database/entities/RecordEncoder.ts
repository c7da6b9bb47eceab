import type { EntityWrite } from './EntityRecord';

/** Gathers records in the form in which the statements of a database take them, so that no record is kept as an object. */
export interface RecordEncoder {
  /** Of what was gathered since the last {@link RecordEncoder.take}. */
  readonly records: number;
  readonly bytes: number;

  add(write: EntityWrite): void;

  /** Everything that was gathered, as one piece; the encoder begins anew. */
  take(): Buffer;
}
