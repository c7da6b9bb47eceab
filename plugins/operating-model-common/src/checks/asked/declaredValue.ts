import type { EntityView } from '../../catalog/types';
import type { SourcedValue } from '../../effective/EffectiveModel';
import type { Parameter } from '../../messages/Message';
import type { Evidence } from '../Verdict';

/**
 * The value that holds for an entity, else what is written and cannot be used, and where it stands: in its own file or in that of
 * whom it inherits from.
 */
export function declaredValue<Value>(
  entity: EntityView,
  { state, value, raw = '', source, instead }: SourcedValue<Value>,
  say: (value: Value) => Parameter,
): { value: Parameter; evidence: Evidence[] } {
  const held =
    state === 'valid' && value !== undefined ? { value, source } : instead;
  const said = held ? say(held.value) : { quote: raw };
  const { path = 'Written', entityRef } = (held ?? { source }).source ?? {};
  return {
    value: said,
    evidence: [
      { label: path, value: said },
      ...(entityRef && entityRef !== entity.entityRef
        ? [{ label: 'Declared by', value: { entity: entityRef } }]
        : []),
    ],
  };
}
