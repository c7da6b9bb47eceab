import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
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

/** Renders a part of the page "Operating model". `address()` is where the reader is then. */
export function renderOnMapPage(
  element: ReactElement,
  options: {
    api: TestOperatingModelApi;
    path?: string;
    /** What the catalog itself holds. */
    entities?: Entity[];
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
        [catalogApiRef, catalogApiMock({ entities: options.entities })],
        [permissionApiRef, mockApis.permission()],
      ],
      mountedRoutes: MOUNTED_ROUTES,
      initialRouteEntries: [options.path ?? '/'],
    },
  );
  return { address: () => address, unmount };
}
