export * from './issueClassesOf';
export * from './partiesOfRoute';
export * from './routeIssue';
