import { operatingModelRoutes } from '@cloud-suite/backstage-plugin-operating-model-common';
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { errorSchema } from './errorSchema';

interface Route {
  method: 'get' | 'post';
  path: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** When it answers 409. */
  conflict?: string;
  response: z.ZodType;
}

/** The OpenAPI 3.1 document of every route in the route table. */
export function openApiDocument(): object {
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const [operationId, route] of Object.entries<Route>(
    operatingModelRoutes,
  )) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method]: operationOf(operationId, route),
    };
  }
  const document = {
    openapi: '3.1.0' as const,
    info: {
      title: 'operating-model',
      version: '1',
      description:
        'Who owns, answers, escalates and releases, for every entity of the catalog. Answers hold only what the caller may read in the catalog.',
      license: {
        name: 'Apache-2.0',
        url: 'http://www.apache.org/licenses/LICENSE-2.0.html',
      },
    },
    servers: [{ url: '/api/operating-model/v1' }],
    security: [{ JWT: [] }],
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: {
        JWT: { type: 'http' as const, scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
  // The text of a model has a schema of its own, operating-model.schema.json.
  return createDocument(document, { allowEmptySchema: { custom: true } });
}

function operationOf(operationId: string, route: Route) {
  const { contentType = 'application/json' } = (route.response.meta() ??
    {}) as {
    contentType?: string;
  };
  return {
    operationId,
    summary: route.summary,
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
    },
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: route.body } },
      },
    }),
    responses: {
      200: {
        description: 'OK',
        content: { [contentType]: { schema: route.response } },
      },
      default: {
        description: describeErrors(route),
        content: { 'application/json': { schema: errorSchema } },
      },
    },
  };
}

/** Which errors a route has, in the words of this interface. */
function describeErrors({
  method,
  params,
  query,
  body,
  conflict,
}: Route): string {
  const namesEntities = [query, body].some(
    schema => schema instanceof z.ZodObject && 'entityRef' in schema.shape,
  );
  return [
    '400: the request does not have the right shape; the message says what is expected',
    '401: no credentials',
    `403: ${
      method === 'post' ? 'the permission of the action is missing, or ' : ''
    }the credentials may not be used with the catalog or the permission service, which have to be asked with them; the message says with which`,
    ...(params || namesEntities
      ? ['404: absent, or hidden from the caller']
      : []),
    ...(conflict ? [`409: ${conflict}`] : []),
    ...(body
      ? ['413: the body is too large; the message says what is expected']
      : []),
    `503: the database, the catalog or the permission service does not answer${
      method === 'post' ? ', or the database takes no changes' : ''
    }; the message says which, \`since\` since when, where it is known`,
  ].join('. ');
}
