export { kindOfReference } from './kindOfReference';
export * from './parseReference';
export * from './unreadableKey';
