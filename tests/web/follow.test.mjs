// Following: the page subscribes, the server sends what only that browser can read, and the page's service worker shows it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { PushService } from './support/PushService.mjs';
import { scenario } from './support/scenario.mjs';

const parts = scenario(['--webhook-allow-hosts', '127.0.0.1']);
const service = new PushService();
let serverKey;
let told;

before(() => service.open());
after(() => service.close());

const page = () => parts.viewer.page;
const button = () => page().textContent('#follow');

/** Runs in the page: this browser's push service is the test's. */
function subscribeHere(subscription) {
  const mine = { toJSON: () => subscription, unsubscribe: async () => true };
  let is = sessionStorage.getItem('subscribed') === '1';
  PushManager.prototype.getSubscription = async () => (is ? mine : null);
  PushManager.prototype.subscribe = async (options) => {
    window.asked = [options.userVisibleOnly, options.applicationServerKey.length];
    is = true;
    sessionStorage.setItem('subscribed', '1');
    return mine;
  };
}

test('one touch, and this browser follows', async () => {
  const { server, viewer } = parts;
  await viewer.open('about:blank');
  await viewer.context.grantPermissions(['notifications'], { origin: new URL(server.page).origin });
  await page().addInitScript(subscribeHere, service.subscription('grandma'));
  await page().goto(server.page);
  assert.equal(await button(), 'Remind me of the next one');
  await page().click('#follow');
  assert.equal(await button(), 'You will be reminded');
  await eventually('it says so', async () => /just before it starts/.test(await viewer.text('follow-words')));
  assert.deepEqual(await page().evaluate(() => window.asked), [true, 65]);
  serverKey = (await (await fetch(`${server.page}api/v1/push-key`)).json()).public_key;
  assert.equal(serverKey, (await (await fetch(`${server.page}api/v1/push-key`)).json()).public_key);
  await page().reload();
  await eventually('it is known when one comes back', async () => (await button()) === 'You will be reminded');
});

test('who follows hears of Go Live, coded for that browser alone', async () => {
  const { server, publisher } = parts;
  publisher.start(server.publishUrl);
  await server.goLive();
  const got = await eventually('the reminder', () => service.got[0], 20_000);
  assert.equal(got.path, '/grandma');
  assert.equal(got.headers.urgency, 'high');
  assert.ok(Number(got.headers.ttl) > 3600);
  assert.match(got.headers.topic, /^[\w-]{1,32}$/);
  assert.ok(!got.body.includes('Grace'));
  told = service.read(got, serverKey);
  assert.deepEqual(JSON.parse(told), { channel: 'church', church: 'Grace Church', kind: 'live', language: 'en', title: 'Sunday Morning Worship' });
  assert.equal(await server.metric('belfry_push_tries_total{result="done"}'), 1);
});

test('the page\'s service worker shows it, in the language one followed in', async () => {
  const { server, viewer } = parts;
  const line = await viewer.context.newCDPSession(page());
  const registered = new Promise((resolve) => line.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    const found = registrations.find(({ scopeURL, isDeleted }) => !isDeleted && scopeURL === server.page);
    if (found) {
      resolve(found.registrationId);
    }
  }));
  await line.send('ServiceWorker.enable');
  const registrationId = await registered;
  const show = async (data) => {
    await line.send('ServiceWorker.deliverPushMessage', { origin: new URL(server.page).origin, registrationId, data });
  };
  const shown = () => page().evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications())
    .map(({ title, body, tag, data, lang }) => ({ title, body, tag, data, lang })));
  await show(told);
  await eventually('the notification', async () => (await shown()).length === 1);
  assert.deepEqual(await shown(), [{ title: 'Grace Church is live now', body: 'Sunday Morning Worship', tag: 'church', data: { channel: 'church' }, lang: 'en' }]);
  await show(JSON.stringify({ ...JSON.parse(told), kind: 'soon', starts_at: '2026-11-22T10:00:00Z', language: 'es' }));
  await eventually('the next takes its place', async () => /^Grace Church empieza a las /.test((await shown())[0]?.title));
  assert.equal((await shown()).length, 1);
  await show('<b>not ours</b>');
  await eventually('what is not ours says nothing', async () => (await shown()).some(({ title, body }) => title === 'Belfry' && body === ''));
});

test('who follows hears of a planned service before it begins', async () => {
  const { server } = parts;
  await server.end();
  const starts = new Date(Date.now() + 5 * 60_000).toISOString().slice(0, 16);
  const planned = await server.api('POST', 'channels/church/services',
    { title: 'Evening prayer', time_zone: 'UTC', starts_local: starts, minutes: 60, lead_minutes: 10, recurrence: 'FREQ=WEEKLY' }, 201);
  const got = await eventually('the reminder', () => service.got[1], 20_000);
  const { kind, title, starts_at: at, church } = JSON.parse(service.read(got, serverKey));
  assert.deepEqual([kind, title, church], ['soon', 'Evening prayer', 'Grace Church']);
  assert.equal(new Date(at).getTime(), new Date(`${starts}Z`).getTime());
  assert.equal(got.headers.urgency, 'normal');
  const file = await (await fetch(`${server.page}api/v1/services/${planned.id}/calendar.ics`)).text();
  assert.match(file, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(file.split('BEGIN:VEVENT').length > 50, 'a year of weeks');
  assert.equal((await fetch(`${server.page}api/v1/services/nobody/calendar.ics`)).status, 404);
});

test('a browser that its push service moves goes on in its language', async () => {
  const { server, viewer } = parts;
  const ask = async (name, body) => (await (await fetch(`${server.page}api/v1/push-subscriptions`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...service.subscription(name), ...body }),
  })).json());
  assert.deepEqual(await ask('old', { follow: ['church'], language: 'es' }), { channels: ['church'], language: 'es' });
  const [worker] = viewer.context.serviceWorkers();
  await worker.evaluate(async ([from, to]) => {
    let moved;
    const event = Object.assign(new Event('pushsubscriptionchange'), {
      oldSubscription: { toJSON: () => from, options: {} },
      newSubscription: { toJSON: () => to, options: {} },
      waitUntil: (work) => {
        moved = work;
      },
    });
    self.dispatchEvent(event);
    await moved;
  }, [service.subscription('old'), service.subscription('new')]);
  assert.deepEqual(await ask('new', {}), { channels: ['church'], language: 'es' });
  assert.deepEqual((await ask('old', {})).channels, []);
  assert.deepEqual((await ask('new', { unfollow: ['church'] })).channels, []);
});

test('a browser that is gone is forgotten, and one that does not want to follow any more', async () => {
  const { server } = parts;
  await page().click('#follow');
  assert.equal(await button(), 'Remind me of the next one');
  await eventually('it says so', async () => /not remind you/.test(await parts.viewer.text('follow-words')));
  const ask = async (body) => {
    const response = await fetch(`${server.page}api/v1/push-subscriptions`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...service.subscription('grandma'), ...body }),
    });
    return [response.status, (await response.json()).channels];
  };
  assert.deepEqual(await ask({}), [200, []]);
  assert.deepEqual(await ask({ follow: ['church'] }), [200, ['church']]);
  assert.deepEqual(await ask({ follow: ['nowhere'] }), [404, undefined]);
  assert.deepEqual(await ask({ endpoint: 'http://10.0.0.1/x', follow: ['church'] }), [400, undefined]);
  assert.deepEqual(await ask({ endpoint: 'https://example.org/x', follow: ['church'] }), [400, undefined]);
  service.status = 410;
  await server.goLive();
  await eventually('it is forgotten', async () => (await ask({}))[1].length === 0, 20_000);
  assert.equal(await server.metric('belfry_push_tries_total{result="gone"}'), 1);
});

test('whoever is signed in is remembered with it', async () => {
  const { server } = parts;
  await server.api('POST', 'users', { login: 'marisol', display_name: 'Marisol', role: 'member', password: 'a long sentence of hers' }, 201);
  await page().evaluate(() => fetch('/api/v1/sessions', {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login: 'marisol', password: 'a long sentence of hers', cookie: true }),
  }));
  await page().reload();
  const asked = page().waitForRequest((request) => request.url().endsWith('/push-subscriptions') && /"follow"/.test(request.postData() ?? ''));
  await page().click('#follow');
  const authorization = (await asked).headers().authorization ?? '';
  assert.match(authorization, /^Bearer ./);
  await eventually('it says so', async () => /just before it starts/.test(await parts.viewer.text('follow-words')));
  const kept = await (await fetch(`${server.page}api/v1/me/data`, { headers: { Authorization: authorization } })).json();
  assert.deepEqual(kept.reminders.map(({ channel }) => channel), ['church'], 'it stands in what is kept of her');
  await page().click('#follow');
  await eventually('it is undone', async () => (await button()) === 'Remind me of the next one');
});

test('what cannot be goes back and says so', async () => {
  await page().route('**/api/v1/push-subscriptions', (route) => route.fulfill({ status: 503, body: '' }));
  await page().click('#follow');
  await eventually('it says so', async () => /did not work/.test(await parts.viewer.text('follow-words')));
  await eventually('it went back', async () => (await button()) === 'Remind me of the next one');
  await page().unroute('**/api/v1/push-subscriptions');
  await parts.viewer.assertNoComplaints(/503|404 .*\/part-\d+-\d+\.m4s/); // a part that was hinted at as the broadcast ended
});
