/**
 * Where a decision stands in its model, as findings about it name it.
 * @public
 */
export function decisionPath(areaId: string, decisionId: string): string {
  return `spec.areas[${areaId}].decisions[${decisionId}]`;
}
