/**
 * Evaluates the operating model of every catalog entity and serves it over REST.
 *
 * @packageDocumentation
 */
export { operatingModelPlugin as default } from './plugin';
