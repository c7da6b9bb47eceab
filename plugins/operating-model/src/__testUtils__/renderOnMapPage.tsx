import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { operatingModelApiRef } from '../api/operatingModelApiRef';
import {
  coverageRouteRef,
  decisionsRouteRef,
  loadRouteRef,
  whoRouteRef,
} from '../routes';
import type { TestOperatingModelApi } from './TestOperatingModelApi';

/** The page of an entity, and the parts of the page "Operating model", as an app that has them all mounts them. */
export const MOUNTED_ROUTES = {
  '/catalog/:namespace/:kind/:name': entityRouteRef,
  '/operating-model/coverage': coverageRouteRef,
  '/operating-model/who': whoRouteRef,
  '/operating-model/decisions': decisionsRouteRef,
  '/operating-model/load': loadRouteRef,
};

/** The groups and people of the catalog. */
export const PARTIES: Entity[] = [
  party('Group', 'accounts', { displayName: 'Accounts' }),
  party('Group', 'identity', { displayName: 'Identity' }),
  party('User', 'ana', { displayName: 'Ana Ruiz' }),
];

function party(
  kind: 'Group' | 'User',
  name: string,
  profile: { displayName: string },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: { profile },
  };
}

/** Renders a part of the page "Operating model". `address()` is where the reader is then. */
export function renderOnMapPage(
  element: ReactElement,
  options: {
    api: TestOperatingModelApi;
    path?: string;
    /** What the catalog itself holds. */
    entities?: Entity[];
    catalog?: Partial<CatalogApi>;
  },
): { address(): string; unmount(): void } {
  let address = '';
  function Address() {
    const { pathname, search } = useLocation();
    address = `${pathname}${search}`;
    return null;
  }
  const { unmount } = renderInTestApp(
    <>
      {element}
      <Address />
    </>,
    {
      apis: [
        [operatingModelApiRef, options.api],
        [
          catalogApiRef,
          (options.catalog ??
            catalogApiMock({
              entities: options.entities ?? PARTIES,
            })) as CatalogApi,
        ],
        [permissionApiRef, mockApis.permission()],
      ],
      mountedRoutes: MOUNTED_ROUTES,
      initialRouteEntries: [options.path ?? '/'],
    },
  );
  return { address: () => address, unmount };
}
