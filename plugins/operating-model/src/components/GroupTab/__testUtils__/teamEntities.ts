import type { EntityRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { NOW } from '../../../__testUtils__/entityAnswers';

export const ACCOUNTS = 'group:default/accounts';
export const NOTHING = { error: 0, warning: 0, info: 0, unknown: 0 };

/** What the team owns. */
export const service: EntityRow = {
  entityRef: 'component:default/account-service',
  kind: 'component',
  title: 'Account service',
  owner: ACCOUNTS,
  ownerTitle: 'Accounts',
  held: ['owner', 'support'],
  supportTier: { state: 'valid', id: 'tier-1' },
  standing: {
    state: 'wrong',
    own: { error: 2, warning: 0, info: 1, unknown: 0 },
    parts: NOTHING,
  },
  codes: [],
  evaluatedAt: NOW,
};

/** What the team only triages. */
export const portal: EntityRow = {
  ...service,
  entityRef: 'api:default/portal',
  kind: 'api',
  title: undefined,
  owner: 'group:default/portal',
  ownerTitle: undefined,
  held: ['triage'],
  supportTier: { state: 'missing' },
  standing: { state: 'in-order', own: NOTHING, parts: NOTHING },
};
