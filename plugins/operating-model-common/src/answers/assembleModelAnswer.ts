import type { ModelAnswer, ModelRow } from '../api/modelSchemas';
import type { PartyView } from '../catalog/types';
import type { NotKnown } from '../checks/notKnownOf';
import type { Clarity } from '../decisions/types';
import type { Reader } from '../messages/renderMessage';
import type { OperatingModel, OperatingModelSpec } from '../model/types';
import { answerNotKnown } from './answerNotKnown';
import { partiesOfHead } from './partiesOfHead';
import { answerParty } from './AnswerContext';

/**
 * What is stored for a model, and what the caller may know beside it.
 * @public
 */
export interface ModelAnswerOptions {
  row: ModelRow;
  entityEtag?: string;
  /** The version in force, or a draft; undefined where no text was ever valid. */
  model?: OperatingModel;
  clarity?: Clarity;
  notKnown: readonly NotKnown[];
  reader: Reader;
  parts: ModelAnswer['parts'];
  /**
   * The parties that the catalog knows. Those that the caller may not read are there without title and contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
}

/**
 * The answer for one model: what it says once, and the pages of its lists that are given. Pure.
 * @public
 */
export function assembleModelAnswer(options: ModelAnswerOptions): ModelAnswer {
  const { entityEtag, model, clarity, parts, parties } = options;
  const { stale: _, ...row } = options.row;
  return {
    ...row,
    entityEtag,
    timeZone: model?.spec.timeZone ?? 'UTC',
    spec: model && headOf(model.spec),
    parties: Object.fromEntries(
      (model ? partiesOfHead(model) : [])
        .filter(party => parties.has(party))
        .map(party => [party, answerParty({ parties }, party)]),
    ),
    clarity,
    notKnown: answerNotKnown(options.notKnown, options.reader),
    parts,
  };
}

function headOf(spec: OperatingModelSpec): ModelAnswer['spec'] {
  const { owner, status, version, description, revisitBy } = spec;
  const { timeZone, periodsFrom, businessHours, defaults } = spec;
  return {
    ...{ owner, status, version, description, revisitBy },
    ...{ timeZone, periodsFrom, businessHours, defaults },
  };
}
