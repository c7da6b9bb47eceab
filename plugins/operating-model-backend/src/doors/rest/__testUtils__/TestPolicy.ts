import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** What a policy says about reading the catalog. */
export type ReadRule =
  | 'allow'
  | 'deny'
  | PermissionCriteria<PermissionCondition>;

/** One rule of the catalog as a criterion. */
export function rule(
  name: string,
  params: PermissionCondition['params'],
): PermissionCondition {
  return { resourceType: 'catalog-entity', rule: name, params };
}

/**
 * The policy of a real permission backend: per user what may be read and which other permissions are denied.
 */
export class TestPolicy implements PermissionPolicy {
  /** By reference of the user; everything is allowed to others. */
  readonly reading = new Map<string, ReadRule>();
  /** User and name of the permission, joined by a blank. */
  readonly denied = new Set<string>();
  /** In the same form, until when these are not answered. */
  readonly held = new Map<string, Promise<void>>();
  /** How many decisions about reading were asked for. */
  decisions = 0;

  module() {
    return createBackendModule({
      pluginId: 'permission',
      moduleId: 'test-policy',
      register: env => {
        env.registerInit({
          deps: { policy: policyExtensionPoint },
          init: async ({ policy }) => policy.setPolicy(this),
        });
      },
    });
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const caller = user?.info.userEntityRef ?? '';
    const asked = `${caller} ${permission.name}`;
    await this.held.get(asked);
    if (this.denied.has(asked)) {
      return { result: AuthorizeResult.DENY };
    }
    if (!isPermission(permission, catalogEntityReadPermission)) {
      return { result: AuthorizeResult.ALLOW };
    }
    this.decisions += 1;
    const reading = this.reading.get(caller) ?? 'allow';
    if (typeof reading === 'string') {
      return {
        result:
          reading === 'allow' ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      };
    }
    return {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: reading,
    };
  }
}
