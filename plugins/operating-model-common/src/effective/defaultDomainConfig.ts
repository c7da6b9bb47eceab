import type { DomainConfig } from './DomainConfig';

/**
 * The configuration of an installation that configures nothing.
 * @public
 */
export const defaultDomainConfig: DomainConfig = {
  annotationAliases: new Map(),
  defaults: {},
  rules: new Map(),
};
