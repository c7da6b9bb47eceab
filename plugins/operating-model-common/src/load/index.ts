export * from './concentrationOf';
export * from './orphanedOf';
export * from './postsOf';
export * from './stopsWithout';
export * from './truckFactorOf';
