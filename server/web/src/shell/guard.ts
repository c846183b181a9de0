import { report, type Part } from '../report/Report';
import { make } from './dom';
import { say } from './say';

const kMostFaults = 3;

/**
 * Runs the work of one part of the page. When it throws, the others go on: it is reported, and after the third time the
 * part becomes a small notice in `host` and is left alone.
 */
export class Guard {
  private readonly part: Part;
  private readonly host: HTMLElement | null;
  private faults = 0;

  constructor(part: Part, host: HTMLElement | null = null) {
    this.part = part;
    this.host = host;
  }

  get isBroken(): boolean {
    return this.faults >= kMostFaults;
  }

  run<T>(work: () => T): T | undefined {
    if (this.isBroken) {
      return undefined;
    }
    try {
      return work();
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  /** For what only runs once: one failure is the end of it. */
  once<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.faults = kMostFaults;
      this.fail(error);
      return undefined;
    }
  }

  private fail(error: unknown): void {
    this.faults += 1;
    report.fault(this.part, error);
    console.error(error);
    if (this.isBroken && this.host !== null) {
      this.host.hidden = false;
      this.host.replaceChildren(make('p', { class: 'broken', role: 'status' }, say('broken')));
    }
  }
}
