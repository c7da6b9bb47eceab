import { readAnnotations } from '../effective/readAnnotations';
import type { CatalogIndex, EntityView } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import type { DomainConfig } from '../effective/DomainConfig';
import { compareFindings } from './compareFindings';
import { parameterOf, toFinding } from './runRule';
import { rules } from './builtIn';
import type { Finding } from './types';

/**
 * What is missing or wrong with one entity, worst first.
 *
 * @remarks Pure; `now` is the only clock. The same input gives the same findings on another day, unless time made one true.
 * @public
 */
export function checkEntity(options: {
  entity: EntityView;
  effective: EffectiveModel;
  index: CatalogIndex;
  config: DomainConfig;
  now: Date;
}): Finding[] {
  const { entity, effective, index, config } = options;
  const modelRef = usableValue(effective.model);
  const context = {
    ...options,
    annotations: readAnnotations(entity, config),
    model: modelRef ? index.models.get(modelRef)?.inForce : undefined,
  };
  return rules
    .filter(rule => {
      const configured = config.rules.get(rule.code);
      const kinds = configured?.kinds ?? rule.kinds;
      return (
        configured?.enabled !== false &&
        (!kinds ||
          kinds.some(kind => kind.toLocaleLowerCase('en-US') === entity.kind))
      );
    })
    .flatMap(rule =>
      (
        rule.checkEntity?.({
          ...context,
          parameter: name => parameterOf(rule, name, config),
        }) ?? []
      ).map(draft => toFinding(rule, draft)),
    )
    .sort(compareFindings);
}

/**
 * The findings about a model that concern an entity: those about the tier, the escalation path and the rotation that hold for it.
 * @public
 */
export function modelFindingsFor(
  effective: EffectiveModel,
  modelFindings: Finding[],
): Finding[] {
  const used = [
    ['supportTiers', usableValue(effective.supportTier)?.id],
    ['escalationPaths', usableValue(effective.escalationPath)?.id],
    ['rotations', usableValue(effective.rotation)],
  ].flatMap(([list, id]) => (id ? [`spec.${list}[${id}]`] : []));
  return modelFindings.filter(({ subject }) =>
    used.some(path => subject.path?.startsWith(path)),
  );
}
