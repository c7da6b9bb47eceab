import type { PartyView } from '../catalog/types';
import type {
  Decision,
  OperatingModel,
  OperatingModelSpec,
  Queue,
  Rotation,
} from '../model/types';
import { accountableOf } from '../model/accountableOf';

/**
 * What nobody carries, in the order of the text.
 * @public
 */
export interface Orphaned {
  /** Without an accountable party that the catalog knows. */
  decisions: Decision[];
  /** Without an owner that the catalog knows. */
  queues: Queue[];
  /** Without an owner that the catalog knows. */
  rotations: Rotation[];
  /** That no queue takes. */
  issueClasses: OperatingModelSpec['issueClasses'];
}

/**
 * What nobody carries in a model: nobody is named, or only parties that the catalog does not know.
 * @public
 */
export function orphanedOf(
  model: OperatingModel,
  parties: ReadonlyMap<string, PartyView>,
): Orphaned {
  const { areas, queues, rotations, issueClasses } = model.spec;
  const isKnown = (party: string | undefined) =>
    party !== undefined && parties.has(party);
  const taken = new Set(queues.flatMap(queue => queue.issueClasses));
  return {
    decisions: areas.flatMap(({ decisions }) =>
      decisions.filter(decision => !accountableOf(decision).some(isKnown)),
    ),
    queues: queues.filter(({ owner }) => !isKnown(owner)),
    rotations: rotations.filter(({ owner }) => !isKnown(owner)),
    issueClasses: issueClasses.filter(({ id }) => !taken.has(id)),
  };
}
