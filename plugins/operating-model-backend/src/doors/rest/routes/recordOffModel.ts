import type { PermissionsService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  operatingModelOffModelCreatePermission,
  type Party,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { recordOffModelQuestion } from '../../../visibility/recordOffModelQuestion';
import { refusalOf } from '../../../visibility/refusalOf';
import type { IssueRouting } from '../../../questions/route/IssueRouting';
import type { RouteMounter } from '../RouteMounter';

/** `POST /off-model` */
export function recordOffModel(
  mount: RouteMounter,
  options: {
    routing: IssueRouting;
    permissions: PermissionsService;
    now: () => Date;
  },
): void {
  mount.route('recordOffModel', async ({ body, credentials, seen }) => {
    const { words } = body;
    const askedAt = options.now();
    // Whoever may not read the entity may not know that nothing may be recorded about it either.
    const [route, refusal] = await Promise.all([
      options.routing.route(
        {
          entityRef: body.entityRef,
          model: body.model,
          issueClass: words,
          reportedAt: askedAt.toISOString(),
        },
        seen,
      ),
      refusalOf(options.permissions, credentials, {
        permission: operatingModelOffModelCreatePermission,
        sentence: 'You may ask but not record what was asked',
      }),
    ]);
    if (refusal) {
      throw refusal;
    }
    const { takenBy, queue, entityRef, model } = route;
    if (takenBy) {
      throw new ConflictError(
        `The model knows ${JSON.stringify(words)}: ${nameOf(takenBy)} takes it${
          queue ? ` in the queue ${queue.title}` : ''
        }`,
      );
    }
    const modelRef = model?.entityRef;
    await recordOffModelQuestion(seen, {
      words,
      entityRef,
      modelRef,
      askedAt,
    });
    return {
      words,
      entityRef,
      model: modelRef,
      askedAt: askedAt.toISOString(),
    };
  });
}

function nameOf(party: Party): string {
  return 'entityRef' in party
    ? party.title ?? party.entityRef
    : party.title ?? party.rotation;
}
