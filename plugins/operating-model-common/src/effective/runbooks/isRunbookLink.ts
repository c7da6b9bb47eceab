import type { EntityView } from '../../catalog/types';

/** Whether a link of an entity leads to a runbook; its type may be written in any case. */
export function isRunbookLink({ type }: EntityView['links'][number]): boolean {
  return type?.trim().toLocaleLowerCase('en-US') === 'runbook';
}
