export * from './partiesOfRoute';
export * from './routeIssue';
