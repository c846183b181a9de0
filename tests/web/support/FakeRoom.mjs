// A chat room as docs/chat.md describes it, inside the test: what a page says to it, and what it says when the test wants it to.
const kUlid = (n) => `01JD4V6Q8Z0X2M3N4P5Q${String(n).padStart(6, '0')}`;

export class FakeRoom {
  /** What pages said, newest last. */
  heard = [];
  sockets = [];
  state = { id: 'room', channel: 'church', title: 'Lobby', is_open: true, slow_seconds: 0, links: 'hold', guests: 'write', highlight: null };
  you = { id: 'g-me', name: '', role: 'guest', may_write: true };
  messages = [];
  /** How to answer a frame; nothing for no answer. */
  answer = (frame) => this.usual(frame);
  isDown = false;
  /** So many pages of what was said before are refused, as a server does that starts. */
  refusesPages = 0;
  #next = 1000;

  async attach(page) {
    await page.route('**/api/v1/channels/church/chat-rooms', (route) => route.fulfill({ json: { items: [this.state], next: null } }));
    await page.route(/\/api\/v1\/channels\/church\/(conversations\?.*|chat-mutes)$/, (route) => route.fulfill({ json: { items: [], next: null } }));
    await page.route(/\/api\/v1\/chat-rooms\/room\/(held|reports)$/, (route) => route.fulfill({ json: { items: [], next: null } }));
    await page.route(/\/api\/v1\/chat-rooms\/room\/messages\?/, (route) => {
      if (this.refusesPages > 0) {
        this.refusesPages -= 1;
        return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: '' });
      }
      const before = new URL(route.request().url()).searchParams.get('before') ?? '~';
      const items = this.messages.filter(({ id }) => id < before).slice(-50).reverse();
      return route.fulfill({ json: { items, next: null } });
    });
    await page.routeWebSocket('**/api/v1/chat-rooms/room/socket', (socket) => this.#take(socket));
  }

  make(text, { author = 'g-ana', author_name = 'Ana', author_role = 'guest', ...more } = {}) {
    this.#next += 1;
    return {
      id: kUlid(this.#next), room: 'room', author, author_name, author_role, text, reply_to: null, made_at: new Date().toISOString(), removed_at: null, ...more,
    };
  }

  /** Somebody wrote it before. */
  has(text, more) {
    const message = this.make(text, more);
    this.messages.push(message);
    return message;
  }

  /** Somebody writes it now. */
  write(text, more) {
    const message = this.has(text, more);
    this.say({ type: 'message', message });
    return message;
  }

  say(frame) {
    this.sockets.forEach((socket) => socket.send(JSON.stringify(frame)));
  }

  cut(code = 1001) {
    this.sockets.splice(0).forEach((socket) => socket.close({ code }));
  }

  last(type) {
    return this.heard.filter((frame) => frame.type === type).at(-1);
  }

  /** As a room does that refuses nothing. */
  usual(frame) {
    const { ref } = frame;
    if (frame.type === 'write') {
      const message = this.has(frame.text, { author: this.you.id, author_name: this.you.name, reply_to: frame.reply_to ?? null });
      this.say({ type: 'message', message });
      return { type: 'written', ref, id: message.id };
    }
    if (frame.type === 'name') {
      this.you = { ...this.you, name: frame.name };
      return { type: 'named', ref, name: frame.name };
    }
    if (frame.type === 'remove') {
      this.say({ type: 'removed', id: frame.id, by: 'author' });
    }
    return frame.type === 'beat' ? null : { type: 'done', ref };
  }

  #take(socket) {
    if (this.isDown) {
      socket.close({ code: 1001 });
      return;
    }
    socket.onMessage((text) => {
      const frame = JSON.parse(text);
      this.heard.push(frame);
      if (frame.type === 'hello') {
        this.sockets.push(socket);
        if (frame.name) {
          this.you = { ...this.you, name: frame.name };
        }
        const after = frame.last ? this.messages.filter(({ id }) => id > frame.last) : this.messages.slice(-50);
        socket.send(JSON.stringify({
          type: 'welcome', you: this.you, room: this.state, messages: after, complete: Boolean(frame.last) || this.messages.length <= 50,
          here: { count: 61, names: [{ id: 'u-1', name: 'Daniel', role: 'host' }, { id: 'g-ana', name: 'Ana', role: 'guest' }] }, muted_until: null,
        }));
        return;
      }
      const told = this.answer(frame);
      if (told) {
        socket.send(JSON.stringify(told));
      }
    });
  }
}
