import { fieldsOf, textOf } from './protocol';

const kPath = '/api/v1/sessions';
const kEarlyMs = 30_000;

/**
 * A member's session: the access token in this tab's memory, the refresh token in a cookie that no script reads. The readable
 * cookie beside it says that there is one.
 */
export class Account {
  private access: string | null = null;
  private until = 0;

  /** Null for a guest; rejects while the server does not answer. */
  async token(): Promise<string | null> {
    if (this.access !== null && Date.now() < this.until) {
      return this.access;
    }
    this.access = null;
    if (csrf() !== '') {
      this.take(await ask('POST', `${kPath}/refresh`, null));
    }
    return this.access;
  }

  /** The next token is asked for anew: the one before is said to be over. */
  forgetToken(): void {
    this.access = null;
  }

  async signIn(login: string, password: string): Promise<boolean> {
    const response = await ask('POST', kPath, { login, password, cookie: true });
    this.take(response);
    return response !== null;
  }

  async signOut(): Promise<void> {
    await ask('DELETE', `${kPath}/current`, null);
    this.access = null;
  }

  private take(response: unknown): void {
    const fields = fieldsOf(response);
    const token = textOf(fields.access_token);
    this.access = token === '' ? null : token;
    this.until = Date.now() + Number(fields.expires_in ?? 0) * 1000 - kEarlyMs;
  }
}

function csrf(): string {
  const found = /(?:^|; )(?:__Host-)?belfry-csrf=([^;]*)/.exec(document.cookie);
  return found === null ? '' : decodeURIComponent(found[1] ?? '');
}

async function ask(method: string, path: string, body: object | null): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: { ...(body === null ? {} : { 'Content-Type': 'application/json' }), ...(csrf() === '' ? {} : { 'X-CSRF-Token': csrf() }) },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status >= 500) {
    throw new Error(`nobody answers: ${response.status}`);
  }
  return response.ok && response.status !== 204 ? response.json() : null;
}
