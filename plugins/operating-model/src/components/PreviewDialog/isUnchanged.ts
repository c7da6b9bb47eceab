import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether a changed model would do nothing at all. */
export function isUnchanged(answer: PreviewAnswer): boolean {
  const { clarity, modelFindings, entityFindings, entities, routes } = answer;
  const same = clarity
    ? [clarity, ...clarity.areas].every(
        ({ before, after }) =>
          before?.clear === after?.clear &&
          before?.decisions === after?.decisions,
      )
    : true;
  return (
    same &&
    [
      modelFindings?.addedTotal,
      modelFindings?.removedTotal,
      entityFindings?.addedTotal,
      entityFindings?.removedTotal,
      entities?.changed,
      routes?.changed,
    ].every(count => !count)
  );
}
