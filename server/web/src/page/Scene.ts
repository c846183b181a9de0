import type { Channel } from '../status/Channel';

/** What the frame shows: one of the calm screens, or the picture. */
export type Scene = 'connecting' | 'waiting' | 'starting' | 'picture' | 'ended';
export type Note = 'none' | 'backSoon' | 'tryingAgain' | 'oneMoment';

/** What the page knows of its player. */
export interface Picture {
  /** A first frame is there. */
  readonly shown: boolean;
  /** Nothing moved for so long, though it should; 0 while it moves or the viewer paused. */
  readonly stalledMs: number;
  /** All that was sent has been shown. */
  readonly finished: boolean;
  /** The viewer is in the recording of the broadcast, which outlasts it. */
  readonly rewound: boolean;
}

const kSilentMs = 5000;
const kStillMs = 1500;
/** The last seconds of a service are still on their way when it is over at the church. */
const kLongestTailMs = 150_000;
/** The closing picture stays, when it was the last there was to see. */
const kClosingForMs = 120_000;
/** The program ends a little before the broadcast does. */
const kClosingEndsMs = 3000;
/** Then the page speaks of the next service again. */
const kThanksForMs = 20 * 60_000;

/** Remembers what this viewer has seen, so that "has ended" is said only to those who were there. Pure: no DOM. */
export class Story {
  private watched = false;
  private endedAt: number | null = null;
  private over = false;
  private closingAt = -kClosingEndsMs;

  /** `now` in milliseconds of any clock that only goes forward. */
  tell(channel: Channel | null, picture: Picture, silentMs: number, now: number): { scene: Scene; note: Note } {
    if (channel === null) {
      return { scene: 'connecting', note: 'none' };
    }
    const onAir = channel.state === 'on_air' || channel.state === 'interrupted';
    const again = channel.state === 'starting' && this.watched;
    if (onAir || again) {
      this.watched = true;
      this.closingAt = channel.closing ? now : this.closingAt;
      this.endedAt = null;
      this.over = false;
      return { scene: picture.shown ? 'picture' : 'starting', note: note(channel, picture, silentMs) };
    }
    if (channel.state === 'starting') {
      return { scene: 'starting', note: 'none' };
    }
    return { scene: this.offAir(picture, now), note: 'none' };
  }

  private offAir(picture: Picture, now: number): Scene {
    if (!this.watched) {
      return 'waiting';
    }
    this.endedAt = this.endedAt ?? now;
    const isTailOver = picture.stalledMs > kStillMs || now - this.endedAt > kLongestTailMs;
    const isKept = this.endedAt - this.closingAt < kClosingEndsMs && !picture.rewound && now - this.endedAt <= kClosingForMs;
    this.over = this.over || !picture.shown || (!isKept && (picture.finished || (isTailOver && !picture.rewound)));
    const isStillWatching = picture.rewound && picture.shown && !picture.finished; // an hour behind, say
    if (now - this.endedAt > kThanksForMs && !isStillWatching) {
      this.watched = false;
      return 'waiting';
    }
    return this.over ? 'ended' : 'picture';
  }
}

function note(channel: Channel, picture: Picture, silentMs: number): Note {
  if (!picture.shown || picture.stalledMs < kStillMs) {
    return 'none';
  }
  if (silentMs > kSilentMs) {
    return 'tryingAgain';
  }
  if (channel.state !== 'on_air') {
    return 'backSoon';
  }
  return picture.stalledMs > 2 * kStillMs ? 'oneMoment' : 'none';
}
