import { onCallUrl } from '../annotations/onCallUrl';
import { ON_CALL_ANNOTATIONS } from '../annotations/reusedAnnotations';
import type { EntityView } from '../catalog/types';
import type { OnCallAnnotation } from './EffectiveModel';

/** All annotations of an entity that name schedules outside; undefined where there are none. */
export function resolveOnCallAnnotations({
  annotations,
}: EntityView): OnCallAnnotation[] | undefined {
  const named = ON_CALL_ANNOTATIONS.flatMap((key): OnCallAnnotation[] => {
    const value = annotations.get(key);
    return value === undefined
      ? []
      : [{ key, url: onCallUrl(key, value.trim()) }];
  });
  return named.length > 0 ? named : undefined;
}
