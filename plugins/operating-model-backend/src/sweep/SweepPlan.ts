import type { BuiltIndex } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { PackedRecords } from '../database/entities/PackedRecords';
import type { Filling } from '../database/sweepState/Filling';
import type { ModelWrite } from '../database/models/ModelWrite';
import type { PartyWrite } from '../database/parties/PartyRecord';
import type { FailedChecks } from './FailedChecks';

/** What a sweep is going to change: nothing of what is already stored so. */
export interface SweepPlan {
  /** Everything that the catalog has for us, parties included. */
  total: number;
  /** How many entities were evaluated. */
  evaluated: number;
  /** How many entities were stored before. */
  storedBefore: number;
  entities: PackedRecords;
  vanishedEntities: { id: number; version: number }[];
  models: ModelWrite[];
  vanishedModels: { entity_ref: string; version: number }[];
  /** How far a fresh catalog has filled, and whether that was over with this sweep. */
  filling: Filling;
  isFilledNow: boolean;
  failedChecks: FailedChecks;
  parties: PartyWrite[];
  vanishedParties: Pick<PartyWrite, 'entity_ref' | 'content_hash'>[];
  /** Hash of the configuration and the checks, and since when it is that. */
  definition: string;
  definitionChangedAt?: string;
  /** What the entities were evaluated with. */
  index: BuiltIndex;
}
