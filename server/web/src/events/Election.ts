const kBeatMs = 2000;
const kSilentMs = 5000;
const kAskMs = 300;

export type Call = { readonly kind: 'who' | 'beat' | 'bye'; readonly id: string };

/** What an election stands on: a way to all other tabs, and timers. */
export interface Hall {
  call(call: Call): void;
  after(milliseconds: number, work: () => void): number;
  cancel(timer: number): void;
  random(): number;
}

/**
 * Among the tabs of a browser one leads: who finds no leader becomes it, and of two the one with the smaller name stays. Pure but
 * for its Hall.
 */
export class Election {
  private readonly id: string;
  private readonly hall: Hall;
  private readonly changed: (leads: boolean) => void;
  private timer = 0;
  private leads = false;

  /** `changed` is told when this tab begins to lead, and when it no longer does. */
  constructor(id: string, hall: Hall, changed: (leads: boolean) => void) {
    this.id = id;
    this.hall = hall;
    this.changed = changed;
  }

  start(): void {
    this.hall.call({ kind: 'who', id: this.id });
    this.wait(kAskMs * (1 + this.hall.random()));
  }

  hear(call: Call): void {
    if (call.id === this.id) {
      return;
    }
    if (call.kind === 'who' && this.leads) {
      this.hall.call({ kind: 'beat', id: this.id });
    } else if (call.kind === 'beat' && (!this.leads || call.id < this.id)) {
      this.setLeads(false);
      this.wait(kSilentMs * (1 + this.hall.random()));
    } else if (call.kind === 'bye' && !this.leads) {
      this.wait(kAskMs * this.hall.random());
    }
  }

  /** The tab goes, or is hidden. */
  stop(): void {
    this.hall.cancel(this.timer);
    if (this.leads) {
      this.setLeads(false);
      this.hall.call({ kind: 'bye', id: this.id });
    }
  }

  private wait(milliseconds: number): void {
    this.hall.cancel(this.timer);
    this.timer = this.hall.after(milliseconds, () => this.lead());
  }

  private lead(): void {
    this.hall.call({ kind: 'beat', id: this.id });
    this.setLeads(true);
    this.timer = this.hall.after(kBeatMs, () => this.lead());
  }

  private setLeads(leads: boolean): void {
    if (leads !== this.leads) {
      this.leads = leads;
      this.changed(leads);
    }
  }
}
