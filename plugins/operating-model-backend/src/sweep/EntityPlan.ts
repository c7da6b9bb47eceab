import type { Knex } from 'knex';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { PackedRecords } from '../database/entities/PackedRecords';
import type { StoredEntityRow } from '../database/entities/readStoredEntities';
import { toEntityWrite } from '../database/entities/toEntityWrite';
import { readStates } from '../database/results/readStates';
import { laterOf } from '../database/sql/laterOf';
import { causeOf, subjectOf, type InputChanges } from '../evaluation/causeOf';
import type { EvaluatedSubject } from '../evaluation/evaluateSubject';

/** Changed entities whose stored results are read in one statement. */
const CHUNK = 200;

/** What the entities of a sweep are compared with. */
export interface EntityPlanOptions {
  knex: Knex;
  /** By reference; what is evaluated is taken out of it. */
  stored: Map<string, StoredEntityRow>;
  changes: InputChanges;
  /** When the sweep before began, ISO 8601 UTC. */
  sweptAt?: string;
  now: Date;
}

/** Gathers the entities that a sweep has evaluated and keeps those that differ from what is stored, with what changed. */
export class EntityPlan {
  readonly records: PackedRecords;
  readonly #options: EntityPlanOptions;
  #evaluated = 0;
  #waiting: { subject: EvaluatedSubject; before: StoredEntityRow }[] = [];

  constructor(writer: EntityWriter, options: EntityPlanOptions) {
    this.records = new PackedRecords(writer);
    this.#options = options;
  }

  /** How many entities were evaluated. */
  get evaluated(): number {
    return this.#evaluated;
  }

  async add(subject: EvaluatedSubject): Promise<void> {
    const { stored } = this.#options;
    const { record } = subject;
    const before = stored.get(record.entity_ref);
    stored.delete(record.entity_ref);
    this.#evaluated += 1;
    if (!before) {
      await this.records.add(
        toEntityWrite(record, undefined, this.#changeOf(subject)),
      );
    } else if (before.content_hash !== record.content_hash) {
      this.#waiting.push({ subject, before });
      if (this.#waiting.length >= CHUNK) {
        await this.flush();
      }
    }
  }

  /** Takes in those that still wait for what is stored of them. */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const states = await readStates(
      this.#options.knex,
      waiting.map(({ subject }) => subject.record.entity_ref),
    );
    for (const { subject, before } of waiting) {
      const { record } = subject;
      const stored = {
        version: before.version,
        states: states.get(record.entity_ref),
      };
      await this.records.add(
        toEntityWrite(record, stored, this.#changeOf(subject, before)),
      );
    }
  }

  #changeOf(subject: EvaluatedSubject, before?: StoredEntityRow) {
    const { changes, sweptAt, now } = this.#options;
    return {
      at: now,
      cause: () =>
        causeOf(
          subjectOf(subject.record, subject.effective.scope),
          {
            etag: before?.etag ?? undefined,
            model_ref: before?.model_ref ?? undefined,
            evaluated_at: laterOf(sweptAt, before?.refreshed_at),
          },
          changes,
        ),
    };
  }
}
