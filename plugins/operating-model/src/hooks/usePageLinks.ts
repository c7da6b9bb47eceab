import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  coverageRouteRef,
  decisionsRouteRef,
  loadRouteRef,
  whoRouteRef,
} from '../routes';
import type { ParameterChanges } from './usePageParameters';

/**
 * Addresses of the parts of the page "Operating model", with the filters that they shall show. Each is undefined in an app
 * that does not have the page.
 */
export function usePageLinks() {
  const coverage = useRouteRef(coverageRouteRef);
  const who = useRouteRef(whoRouteRef);
  const decisions = useRouteRef(decisionsRouteRef);
  const load = useRouteRef(loadRouteRef);
  const link =
    (route: (() => string) | undefined) =>
    (parameters: ParameterChanges = {}): string | undefined =>
      route && `${route()}${queryOf(parameters)}`;

  const toDecisions = link(decisions);
  return {
    coverage: link(coverage),
    who: link(who),
    decisions: toDecisions,
    load: link(load),
    /** The list with one decision open beside it. */
    decision: (
      { model, id }: { model: string; id: string },
      parameters: ParameterChanges = {},
    ) => toDecisions({ ...parameters, decision: decisionKey(model, id) }),
  };
}

/** A decision in an address: the reference of its model, a slash, its id. */
export function decisionKey(model: string, id: string): string {
  return `${model}/${id}`;
}

function queryOf(parameters: ParameterChanges): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value ?? []].flat()) {
      query.append(name, item);
    }
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}
