/** Signs in as the guest of the demo and gives a function that asks the backend. */
export async function askDemo(baseUrl) {
  const response = await fetch(`${baseUrl}/api/auth/guest/refresh`);
  const { backstageIdentity } = await response.json();
  return async path => {
    const answer = await fetch(`${baseUrl}${path}`, {
      headers: { authorization: `Bearer ${backstageIdentity.token}` },
    });
    return answer.ok ? answer.json() : undefined;
  };
}

/** Waits until the example suite has been read by the catalog and evaluated, and nothing more is waited for. */
export async function waitForExamples(baseUrl) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const ask = await askDemo(baseUrl);
    const [guest, service, gateway] = await Promise.all([
      ask('/api/catalog/entities/by-name/user/default/guest'),
      ask('/api/operating-model/v1/entities/component/default/account-service'),
      ask('/api/operating-model/v1/entities/component/default/payment-gateway'),
    ]);
    if (
      guest &&
      service &&
      gateway &&
      service.owner.state === 'valid' &&
      !service.filling
    ) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error('The example suite was not evaluated within a minute');
}
