import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { safeUrl } from '../../format/safeUrl';

type Runbook = EntityAnswer['runbooks'][number];
type RunbookValue = NonNullable<Runbook['value']>;

/** How a runbook is opened: a file in a dialog, an address where it points. */
export type OpenableRunbook =
  | { opens: 'here'; runbook: RunbookValue }
  | { opens: 'there'; runbook: RunbookValue; address: string };

/** How a runbook is opened; undefined for one that cannot be. The one place that decides it. */
export function openable({
  state,
  value,
}: Pick<Runbook, 'state' | 'value'>): OpenableRunbook | undefined {
  if (!value || state === 'invalid' || state === 'missing') {
    return undefined;
  }
  if (value.target === 'file') {
    return { opens: 'here', runbook: value };
  }
  const address = value.target === 'url' && value.url && safeUrl(value.url);
  return address ? { opens: 'there', runbook: value, address } : undefined;
}

/** The runbook to try first: one that is meant for this before one of the whole model. */
export function firstOpenable(
  runbooks: readonly Runbook[],
): { runbook: Runbook; opens: OpenableRunbook } | undefined {
  const all = runbooks.flatMap(runbook => {
    const opens = openable(runbook);
    return opens ? [{ runbook, opens }] : [];
  });
  return all.find(({ opens }) => !opens.runbook.general) ?? all[0];
}
