import { NotFoundError } from '@backstage/errors';
import { runbooksOfModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readEntitySeen } from '../../../visibility/readEntitySeen';
import { readModelSeen } from '../../../visibility/readModelSeen';
import type { Seen } from '../../../visibility/Seen';
import type { RunbookReader } from '../../../catalog/files/RunbookReader';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /entities/{kind}/{namespace}/{name}/runbooks/{id}` */
export function getRunbook(
  mount: RouteMounter,
  { runbooks }: { runbooks: RunbookReader },
): void {
  mount.route('getRunbook', async ({ params, credentials, seen, response }) => {
    const entityRef = referenceOf(params);
    // Whatever the reason: nobody learns what lies on the disk, or that a hidden entity exists.
    const absent = new NotFoundError(
      `No runbook "${params.id}" of ${entityRef} can be shown here`,
    );
    const entity = await readEntitySeen(seen, entityRef);
    if (!entity) {
      throw absent;
    }
    const runbook = [
      ...entity.effective.runbooks,
      ...(entity.kind === 'operatingmodel'
        ? await runbooksOf(seen, entityRef)
        : []),
    ].find(({ value }) => value?.id === params.id)?.value;
    const text =
      runbook?.target === 'file'
        ? await runbooks.read(runbook, credentials)
        : undefined;
    if (text === undefined) {
      throw absent;
    }
    response.set({
      'content-type': 'text/markdown; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    return text;
  });
}

/** Those of a model that concern all that it governs: a route about nothing in particular names them. */
async function runbooksOf(seen: Seen, entityRef: string) {
  const { model } = (await readModelSeen(seen, entityRef)) ?? {};
  return model ? runbooksOfModel(model, new Set()) : [];
}
