/** What a tab wants to hear of: one channel ("church"), or everything (null). */
export type Topic = string | null;

/** What the tabs of one browser hear, from the one stream they share. */
export type News =
  /** The server's time, and by this computer's clock when it was asked and when it was heard. */
  | { readonly kind: 'hello'; readonly at: number; readonly askedAt: number; readonly heardAt: number }
  /** The channel of the tab, as it is now. */
  | { readonly kind: 'channel'; readonly json: unknown }
  /** Something of the tab's channel changed: ask for it. */
  | { readonly kind: 'stale' }
  /** The chat rooms of the tab's channel are others, or open or closed. */
  | { readonly kind: 'rooms' }
  /** Something happened: "broadcast.started" and so on, as docs/api.md has it. */
  | { readonly kind: 'happened'; readonly name: string; readonly json: unknown }
  | { readonly kind: 'counts'; readonly json: unknown }
  /** What was missed could not be told: ask for all that is shown. */
  | { readonly kind: 'reset' }
  /** Whether the stream is open. */
  | { readonly kind: 'hears'; readonly hears: boolean };

export type Deliver = (news: News) => void;

/** A tab's end of the line. */
export interface Line {
  close(): void;
}
export type OpenLine = (topic: Topic, deliver: Deliver) => Line;
