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
  mount.route('getRunbook', async request => {
    const { params, query, credentials, seen, response } = request;
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
    const read =
      runbook?.target === 'file'
        ? await runbooks.read(runbook, query.link ?? [], credentials)
        : undefined;
    if (read === undefined) {
      throw absent;
    }
    response.set({
      'content-type': 'text/markdown; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    if (read.url) {
      // Where its links lead on from; a page of another origin has to be allowed to see it.
      response.set('content-location', read.url);
      response.append('access-control-expose-headers', 'content-location');
    }
    return read.text;
  });
}

/** Those of a model that concern all that it governs: a route about nothing in particular names them. */
async function runbooksOf(seen: Seen, entityRef: string) {
  const { model } = (await readModelSeen(seen, entityRef)) ?? {};
  return model ? runbooksOfModel(model, new Set()) : [];
}
