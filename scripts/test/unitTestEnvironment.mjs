/** The environment in which tests find the PostgreSQL that was started for them, and look for no Docker. */
export function unitTestEnvironment(connectionString) {
  return {
    ...process.env,
    CI: '1',
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    // The name stands for the slot that our tests ask for; any PostgreSQL from 14 on may fill it.
    BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING: connectionString,
  };
}
