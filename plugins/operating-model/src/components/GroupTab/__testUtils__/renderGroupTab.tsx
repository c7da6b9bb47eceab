import type { Entity } from '@backstage/catalog-model';
import { AsyncEntityProvider } from '@backstage/plugin-catalog-react';
import { renderOnMapPage } from '../../../__testUtils__/renderOnMapPage';
import { GroupTab } from '../GroupTab';
import type { TeamApi } from './TeamApi';

export const PATH = '/catalog/default/group/accounts/operating-model';

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'accounts', namespace: 'default', title: 'Accounts' },
};

/** Renders the tab as it stands on the page of the team. */
export const renderGroupTab = (api: TeamApi, path = PATH) =>
  renderOnMapPage(
    <AsyncEntityProvider entity={group} loading={false}>
      <GroupTab />
    </AsyncEntityProvider>,
    { api, path },
  );
