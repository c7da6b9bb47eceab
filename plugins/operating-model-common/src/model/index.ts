export * from './appliesToOfModel';
export * from './operatingModelKind';
export * from './operatingModelSpecSchema';
export * from './partiesOfModel';
export * from './types';
export * from './unreadableSpec';
export * from './validateOperatingModel';
