export const WEDNESDAY = '2026-11-25T10:00:00-08:00';

/** Two reports from working hours, which two teams take. */
export const dispute = { issueClass: 'billing-dispute', reportedAt: WEDNESDAY };
export const outage = {
  issueClass: 'provisioning-outage',
  reportedAt: WEDNESDAY,
};
