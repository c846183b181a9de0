import { openLine } from './events/openLine';
import { Home } from './home/Home';
import { afterPaint, renewWhen, startPage } from './shell/start';
import { ServerClock } from './status/ServerClock';

startPage();
afterPaint(() => {
  new Home(new ServerClock(), openLine).start();
  renewWhen(() => document.hidden || window.scrollY === 0);
});
