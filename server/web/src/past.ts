import { pastCard, readPast, type Past } from './home/cards';
import { readPatiently } from './home/lists';
import { Section } from './home/Section';
import { make, part, write } from './shell/dom';
import { Guard } from './shell/guard';
import { say } from './shell/say';
import { afterPaint, startPage } from './shell/start';

const kAtOnce = 100;

startPage();
const guard = new Guard('list', part<HTMLElement>('sections'));
const skeletons = part<HTMLElement>('skeletons');
const wanted = /^\/past\/([^/]+)$/.exec(window.location.pathname)?.[1];

/** The list of all past services, which grows as far as the visitor looks. */
function showList(): void {
  const items: Past[] = [];
  const shelf = new Section<Past>('past', say('past'), (one) => one.id, (one) => pastCard(one, '', new Date()));
  shelf.node.classList.add('only');
  let next: string | null = '';
  let loading = false;
  const more = async (): Promise<void> => {
    if (loading || next === null) {
      return;
    }
    loading = true;
    const cursor = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page = await readPatiently(`/api/v1/broadcasts?limit=${kAtOnce}${cursor}`, () => undefined);
    items.push(...page.items.map(readPast).filter((one): one is Past => one !== null));
    next = page.next;
    loading = false;
    skeletons.hidden = true;
    guard.run(() => shelf.show(items.slice(), next === null ? [say('nothingPast')] : []));
  };
  part('sections').append(shelf.node);
  shelf.node.hidden = true;
  shelf.grid.nearEnd = () => void more();
  window.addEventListener('scroll', () => shelf.move(), { passive: true });
  window.addEventListener('resize', () => shelf.move());
  void more();
}

async function showOne(broadcast: string): Promise<void> {
  const { Replay } = await import('./replay/Replay');
  const failed = make('p', { class: 'nothing', role: 'status' });
  part('sections').append(failed);
  const found = await new Replay(broadcast, part<HTMLElement>('replay')).show(part<HTMLElement>('heading'), () => write(failed, say('failed')));
  failed.remove();
  skeletons.hidden = true;
  if (!found) {
    part('sections').append(make('p', { class: 'nothing' }, say('missingDetail')));
  }
}

afterPaint(() => {
  if (wanted === undefined) {
    showList();
  } else {
    showOne(decodeURIComponent(wanted)).catch((error: unknown) => guard.run(() => {
      throw error;
    }));
  }
});
