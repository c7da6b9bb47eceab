import type { PermissionsService } from '@backstage/backend-plugin-api';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { operatingModelOffModelCreatePermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { insertOffModelQuestion } from '../../database/write/insertOffModelQuestion';
import type { IssueRouting } from '../../routing/IssueRouting';
import { serviceUnavailable } from '../../serviceUnavailable';
import type { CallerCredentials, RouteMounter } from '../RouteMounter';

/** `POST /off-model` */
export function recordOffModel(
  mount: RouteMounter,
  options: {
    knex: Knex;
    routing: IssueRouting;
    permissions: PermissionsService;
    now: () => Date;
  },
): void {
  mount.route('recordOffModel', async ({ body, credentials, visibility }) => {
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
        visibility,
      ),
      refusalToRecord(credentials),
    ]);
    if (refusal) {
      throw refusal;
    }
    const { takenBy, queue, entityRef, model } = route;
    if (takenBy) {
      throw new ConflictError(
        `The model knows ${JSON.stringify(words)}: ${
          takenBy.title ?? takenBy.entityRef
        } takes it${queue ? ` in the queue ${queue.title}` : ''}`,
      );
    }
    const modelRef = model?.entityRef;
    await insertOffModelQuestion(options.knex, {
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

  async function refusalToRecord(
    credentials: CallerCredentials,
  ): Promise<Error | undefined> {
    const [decision] = await options.permissions
      .authorize([{ permission: operatingModelOffModelCreatePermission }], {
        credentials,
      })
      .catch(error => {
        throw serviceUnavailable(
          'The permission service does not answer',
          error,
        );
      });
    return decision.result === AuthorizeResult.ALLOW
      ? undefined
      : new NotAllowedError(
          `You may ask but not record what was asked: the permission ${operatingModelOffModelCreatePermission.name} is needed`,
        );
  }
}
