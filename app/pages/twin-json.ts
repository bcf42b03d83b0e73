/** Fetches a page's data twin. Throws with the address and the status where the answer is not the data. */
export async function twinJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal, headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as T; // our own twin, of this very release
}
