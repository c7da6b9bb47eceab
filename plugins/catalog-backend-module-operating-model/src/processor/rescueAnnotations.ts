import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import {
  ANNOTATION_PREFIX,
  UNREADABLE_ANNOTATION,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * The annotations with what is wrong in ours made harmless: values that are no text become text, keys that
 * are none move into one annotation. Undefined where there is nothing to do; annotations of others stay as they are.
 */
export function rescueAnnotations(
  annotations: unknown,
): { [key: string]: string } | undefined {
  if (
    typeof annotations !== 'object' ||
    annotations === null ||
    Array.isArray(annotations)
  ) {
    return undefined;
  }
  const kept: [key: string, value: unknown][] = [];
  const moved: [key: string, value: unknown][] = [];
  let changed = false;
  for (const [key, value] of Object.entries(annotations)) {
    if (!isOurs(key)) {
      kept.push([key, value]);
    } else if (!KubernetesValidatorFunctions.isValidAnnotationKey(key)) {
      moved.push([key, value]);
      changed = true;
    } else {
      kept.push([key, asText(value)]);
      changed ||= typeof value !== 'string';
    }
  }
  if (moved.length) {
    kept.push([
      UNREADABLE_ANNOTATION,
      JSON.stringify(Object.fromEntries(moved)),
    ]);
  }
  return changed
    ? (Object.fromEntries(kept) as { [key: string]: string })
    : undefined;
}

function isOurs(key: string): boolean {
  return key.trim().toLocaleLowerCase('en-US').startsWith(ANNOTATION_PREFIX);
}

/** Nothing is the empty text; lists and maps are JSON, by which they are recognised as such. */
function asText(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  if (value === null || value === undefined) {
    return '';
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
