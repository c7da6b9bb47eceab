import type { APIRequestContext } from '@playwright/test';

/** Asks the backend of the demo as its guest. */
export async function askRest<Answer>(
  request: APIRequestContext,
  path: string,
): Promise<Answer> {
  const guest = await request.get('/api/auth/guest/refresh');
  const { backstageIdentity } = await guest.json();
  const response = await request.get(`/api/operating-model/v1${path}`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  if (!response.ok()) {
    throw new Error(`${path} is answered with ${response.status()}`);
  }
  return response.json();
}
