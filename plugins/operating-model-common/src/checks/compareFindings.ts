import { compareTexts } from '../wording/compareTexts';
import type { Finding } from './Finding';

const RANK = { error: 0, warning: 1, info: 2 };

/**
 * Worst first: by severity, then by code, then by what it is about.
 * @public
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.subject.entityRef, b.subject.entityRef) ||
    compareTexts(a.part ?? '', b.part ?? '')
  );
}
