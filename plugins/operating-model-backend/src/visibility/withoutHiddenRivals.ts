import type {
  EffectiveModel,
  Finding,
  Message,
  NotKnown,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { opened, type Seen } from './Seen';

/** Says of an entity, and of the findings about it, which models are in each other's way only as far as the caller may read them. */
export interface SeenRivals {
  effective: EffectiveModel;
  finding(finding: Finding): Finding;
  notKnown(question: NotKnown): NotKnown;
}

/** Says that there are several, and not which. */
const UNNAMED: Message = { id: 'effective/model-conflict-unnamed' };
/** What says which. */
const NAMED = 'effective/model-conflict';

/**
 * Models that apply to an entity at the same distance are named neither by it nor by what it inherits. That there are several is told
 * with the entity, since nothing is inherited then; which they are only to those who may read them.
 */
export async function withoutHiddenRivals(
  seen: Seen,
  effective: EffectiveModel,
): Promise<SeenRivals> {
  const { visibility, toldOfModels } = seen[opened];
  const rivals = effective.modelConflict ?? [];
  const asIs: SeenRivals = {
    effective,
    finding: finding => finding,
    notKnown: question => question,
  };
  if (visibility.isUnrestricted || rivals.length === 0) {
    return asIs;
  }
  const models = await toldOfModels();
  const shown = rivals.filter(rival => models.get(rival)?.isReadable);
  if (shown.length === rivals.length) {
    return asIs;
  }
  return {
    effective: {
      ...effective,
      modelConflict: shown,
      model: {
        ...effective.model,
        reason: UNNAMED,
      },
    },
    finding: finding =>
      finding.code === 'model.ambiguous'
        ? {
            ...finding,
            message: { id: 'model.ambiguous/unnamed' },
            evidence: shown.map(model => ({
              label: 'Applies',
              value: { model },
            })),
            fix: finding.fix && { ...finding.fix, candidates: shown },
          }
        : finding,
    notKnown: ({ message, reason, ...question }) => ({
      ...question,
      message: unnamed(message),
      reason: reason && unnamed(reason),
    }),
  };
}

/** The sentence, and the sentences in it, without the names of the models. */
function unnamed(message: Message): Message {
  const { id, parameters } = message;
  if (id.startsWith(NAMED)) {
    return UNNAMED;
  }
  return parameters
    ? {
        id,
        parameters: Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [
            name,
            typeof value === 'object' && 'message' in value
              ? { message: unnamed(value.message) }
              : value,
          ]),
        ),
      }
    : message;
}
