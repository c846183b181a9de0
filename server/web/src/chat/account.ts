import { fieldsOf, textOf } from './protocol';

const kPath = '/api/v1/sessions';
const kSignUp = '/api/v1/signup';
const kEarlyMs = 30_000;

/**
 * A member's session: the access token in this tab's memory, the refresh token in a cookie that no script reads. The readable
 * cookie beside it says that there is one.
 */
export class Account {
  private access: string | null = null;
  private until = 0;
  private refreshing: Promise<unknown> | null = null;

  /** Null for a guest; rejects while the server does not answer. */
  async token(): Promise<string | null> {
    if (this.access !== null && Date.now() < this.until) {
      return this.access;
    }
    this.access = null;
    if (csrf() !== '') {
      this.refreshing = this.refreshing ?? ask('POST', `${kPath}/refresh`, null);
      try {
        this.take(await this.refreshing);
      } finally {
        this.refreshing = null;
      }
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

  /** Whether viewers may make an account. */
  async maySignUp(): Promise<boolean> {
    return fieldsOf(await (await fetch(kSignUp, { credentials: 'omit' })).json()).open === true;
  }

  /** Signed in at once; answers the status: 201, or why not. */
  async signUp(login: string, password: string, name: string): Promise<number> {
    const language = document.documentElement.lang;
    const response = await send('POST', kSignUp, { login, password, language, cookie: true, ...(name === '' ? {} : { display_name: name }) });
    if (response.ok) {
      this.take(await response.json());
    }
    return response.status;
  }

  get isSignedIn(): boolean {
    return csrf() !== '';
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

function send(method: string, path: string, body: object | null): Promise<Response> {
  return fetch(path, {
    method,
    headers: { ...(body === null ? {} : { 'Content-Type': 'application/json' }), ...(csrf() === '' ? {} : { 'X-CSRF-Token': csrf() }) },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
}

async function ask(method: string, path: string, body: object | null): Promise<unknown> {
  const response = await send(method, path, body);
  if (response.status >= 500) {
    throw new Error(`nobody answers: ${response.status}`);
  }
  return response.ok && response.status !== 204 ? response.json() : null;
}
