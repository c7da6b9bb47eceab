import type {
  Finding,
  ParsedFindingListQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether a finding is in a list that is narrowed. */
export function matchesFinding(
  { code, severity, subject }: Finding,
  query: Pick<ParsedFindingListQuery, 'code' | 'severity' | 'path'>,
): boolean {
  return (
    matchesCode(code, query.code) &&
    (!query.severity || query.severity.includes(severity)) &&
    (query.path === undefined || isWithin(subject.path, query.path))
  );
}

function matchesCode(code: string, asked: string[] | undefined): boolean {
  if (!asked || asked.includes(code)) {
    return true;
  }
  return (
    asked.every(each => each.startsWith('-')) && !asked.includes(`-${code}`)
  );
}

/** `spec.areas[a]` is within itself and within `spec`, but not within `spec.area`. */
function isWithin(path: string | undefined, place: string): boolean {
  return (
    path !== undefined &&
    path.startsWith(place) &&
    ['', '.', '['].includes(path.charAt(place.length))
  );
}
