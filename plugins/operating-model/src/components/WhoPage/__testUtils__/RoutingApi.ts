import type {
  EntityPage,
  RouteQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { goodAnswer, NOW } from '../../../__testUtils__/entityAnswers';
import {
  billingRoute,
  oneModel,
  provisioningRoute,
  routingModel,
  unknownRoute,
} from '../../../__testUtils__/routeAnswers';
import { standing } from '../../../__testUtils__/standing';
import { TestOperatingModelApi } from '../../../__testUtils__/TestOperatingModelApi';

/** What is found as affected. */
export const projectService: EntityPage = {
  items: [
    {
      entityRef: 'component:default/project-service',
      kind: 'component',
      title: 'Project service',
      standing: standing(),
      codes: [],
      evaluatedAt: NOW,
    },
  ],
  totalItems: 1,
  pageInfo: {},
};

/** A backend with one model that takes two issues to two teams, and knows no other. It keeps what it was asked. */
export class RoutingApi extends TestOperatingModelApi {
  readonly asked: RouteQuery[] = [];

  constructor() {
    super();
    this.models = oneModel;
    this.model = routingModel;
    this.entity = {
      ...goodAnswer,
      entityRef: 'component:default/project-service',
      title: 'Project service',
    };
    this.onListEntities = () => projectService;
    this.onRoute = query => {
      this.asked.push(query);
      switch (query.issueClass) {
        case 'billing-dispute':
          return billingRoute;
        case 'provisioning-outage':
          return provisioningRoute;
        default:
          return unknownRoute;
      }
    };
  }
}
