import type en from '../words/en.json';

/** Every sentence of the pages has a key; src/words holds them in each language, and the document brings those of its own. */
type Words = typeof en;
type Plural = { readonly [category in Intl.LDMLPluralRule]?: string };
export type Sentence = { [key in keyof Words]: Words[key] extends string ? key : never }[keyof Words];
export type Counted = Exclude<keyof Words, Sentence>;
export type Values = Readonly<Record<string, string | number>>;

/** The languages of src/words, as Intl knows them. */
const kLocales: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-BR', tl: 'fil', ar: 'ar-u-nu-latn' };

let words: Partial<Record<string, string | Plural>> = {};
let locale = 'en-GB';
let plural = new Intl.PluralRules(locale);
let figures = new Intl.NumberFormat(locale);

/** Before anything is said. `language` as in the document's lang. */
export function speak(language: string, its: object): void {
  words = its as typeof words;
  locale = kLocales[language] ?? language;
  plural = new Intl.PluralRules(locale);
  figures = new Intl.NumberFormat(locale);
}

/** In the language of the document, which brings its sentences. */
export function speakAsDocument(): void {
  let its: object = {};
  try {
    its = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as object;
  } catch {
    // Then the keys are said, which is better than nothing.
  }
  speak(document.documentElement.lang, its);
}

/** For Intl: the page's language, not the browser's. */
export function currentLocale(): string {
  return locale;
}

function fill(pattern: string, values: Values): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function say(key: Sentence, values: Values = {}): string {
  const pattern = words[key];
  return typeof pattern === 'string' ? fill(pattern, values) : key;
}

/** "42 minutes": the form that the language has for this number. */
export function count(key: Counted, n: number): string {
  const forms = words[key];
  if (typeof forms !== 'object') {
    return String(n);
  }
  return fill(forms[plural.select(n)] ?? forms.other ?? '', { n: figures.format(n) });
}

/** A category's own name, or its word in addresses made readable. */
export function categoryName(category: string): string {
  const known = words[`category.${category}`];
  if (typeof known === 'string') {
    return known;
  }
  const text = category.replace(/-/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
