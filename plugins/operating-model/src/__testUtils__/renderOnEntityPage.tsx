import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  AsyncEntityProvider,
  catalogApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ReactElement } from 'react';
import { operatingModelApiRef } from '../api/operatingModelApiRef';
import type { TestOperatingModelApi } from './TestOperatingModelApi';

/** The component whose page the tests open. */
export const accountService: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'account-service', namespace: 'default', etag: 'first' },
  spec: { owner: 'accounts' },
};

/** Renders something as it stands on the page of an entity. */
export function renderOnEntityPage(
  element: ReactElement,
  options: {
    api: TestOperatingModelApi;
    entity?: Entity;
    path?: string;
    mayRefresh?: boolean;
    reloadEntity?: () => void;
  },
) {
  const {
    api,
    entity = accountService,
    path = '/',
    mayRefresh = true,
  } = options;
  return renderInTestApp(
    <AsyncEntityProvider
      entity={entity}
      loading={false}
      refresh={options.reloadEntity}
    >
      {element}
    </AsyncEntityProvider>,
    {
      apis: [
        [operatingModelApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [entity] })],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: mayRefresh
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
          }),
        ],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [path],
    },
  );
}
