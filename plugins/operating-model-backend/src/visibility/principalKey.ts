import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Tells callers apart. Undefined where a caller cannot be told from others: then nothing may be kept for it. */
export function principalKey(
  credentials: BackstageCredentials,
): string | undefined {
  const principal = credentials.principal as {
    type?: string;
    userEntityRef?: string;
    subject?: string;
    actor?: { subject?: string };
  };
  switch (principal.type) {
    case 'user':
      return JSON.stringify([
        'user',
        principal.userEntityRef,
        principal.actor?.subject ?? '',
      ]);
    case 'service':
      return JSON.stringify(['service', principal.subject]);
    default:
      return undefined;
  }
}
