import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Where TechDocs shows documentation, as this Backstage is configured; undefined where it has no TechDocs. */
export function docsUrlOf(config: RootConfigService): string | undefined {
  const app = config.getOptionalString('app.baseUrl');
  return app !== undefined && config.has('techdocs')
    ? `${app.replace(/\/+$/, '')}/docs`
    : undefined;
}
