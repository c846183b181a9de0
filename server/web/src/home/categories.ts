/** First those every church knows, in this order; then by name. */
const kFirst = ['worship', 'prayer', 'study', 'music', 'youth', 'campus'];

export function byCategory(a: string, b: string): number {
  const rank = (one: string): number => (kFirst.includes(one) ? kFirst.indexOf(one) : kFirst.length);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
