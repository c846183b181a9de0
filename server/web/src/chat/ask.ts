/** Asks the API as who is signed in here, else as this browser's guest. */
export type Ask = (method: string, path: string, body?: object) => Promise<Response>;

export function askAs(token: () => Promise<string | null>): Ask {
  return async (method, path, body) => {
    const known = await token();
    return fetch(path, {
      method,
      headers: { ...(known === null ? {} : { Authorization: `Bearer ${known}` }), ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      // A guest is known by a cookie, a member by the token alone.
      credentials: known === null ? 'same-origin' : 'omit',
    });
  };
}
