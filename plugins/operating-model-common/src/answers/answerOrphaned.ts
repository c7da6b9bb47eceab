import type { PartyView } from '../catalog/types';
import { orphanedOf } from '../load';
import type { OperatingModel } from '../model/types';
import type { DecisionName, PartName } from '../api/loadSchemas';
import { decisionName, partName } from './partNames';

/**
 * What nobody carries, each list whole.
 * @public
 */
export interface OrphanedAnswer {
  decisions: DecisionName[];
  queues: PartName[];
  rotations: PartName[];
  issueClasses: PartName[];
}

/**
 * What nobody carries in any of these models.
 *
 * @param parties - those that the catalog knows
 * @public
 */
export function answerOrphaned(
  models: readonly OperatingModel[],
  parties: ReadonlyMap<string, PartyView>,
): OrphanedAnswer {
  const orphaned: OrphanedAnswer = {
    decisions: [],
    queues: [],
    rotations: [],
    issueClasses: [],
  };
  for (const model of models) {
    const ofModel = orphanedOf(model, parties);
    const name = (part: { id: string; title?: string }) =>
      partName(model, part);
    orphaned.decisions.push(
      ...ofModel.decisions.map(decision => decisionName(model, decision)),
    );
    orphaned.queues.push(...ofModel.queues.map(name));
    orphaned.rotations.push(...ofModel.rotations.map(name));
    orphaned.issueClasses.push(...ofModel.issueClasses.map(name));
  }
  return orphaned;
}
