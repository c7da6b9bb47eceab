import type { Router } from 'express';
import { openApiDocument } from '../openapi/openApiDocument';

/** `GET /openapi.json` */
export function serveOpenApiDocument(router: Router): void {
  let document: object | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= openApiDocument();
    response.json(document);
  });
}
