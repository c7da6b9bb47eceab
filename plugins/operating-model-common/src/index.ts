/**
 * The operating-model domain: what people write, what holds after inheritance, what is missing, and the
 * REST interface that answers it. Pure: no Node, no React, no clock.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './answers';
export * from './api';
export * from './catalog';
export * from './decisions';
export * from './checks';
export * from './load';
export * from './messages';
export * from './model';
export * from './preview';
export * from './references';
export * from './effective';
export * from './facts';
export * from './route';
export * from './scalars';
export * from './time';
export * from './wording';
