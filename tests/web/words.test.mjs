// Every language says everything: no sentence is missing, none has lost what stands in it, and numbers have all their forms.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { languages, source, textOf, wordsOf } from './support/sources.mjs';

const { speak, say, count, categoryName, currentLocale } = await source('shell/say.ts');
const english = wordsOf('en');
const values = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort().join();

test('there are the languages of the desktop, and more', () => {
  for (const wanted of ['en', 'es', 'pt', 'ko', 'fr', 'de', 'tl', 'ar']) {
    assert.ok(languages.includes(wanted), wanted);
  }
});

for (const language of languages) {
  const words = wordsOf(language);
  test(`${language} lacks no sentence and has none of its own`, () => {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
    const told = [...textOf(language).matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]);
    assert.deepEqual(told.filter((key, at) => told.indexOf(key) !== at), [], 'said twice, and the first is lost');
    for (const [key, text] of Object.entries(words)) {
      assert.equal(typeof text, typeof english[key], key);
      if (typeof text === 'string') {
        assert.ok(text.trim() !== '', key);
        assert.equal(values(text), values(english[key]), key);
      }
    }
  });

  test(`${language} has every form of a number that its people use`, () => {
    speak(language, words);
    const needed = new Intl.PluralRules(currentLocale()).resolvedOptions().pluralCategories;
    for (const [key, forms] of Object.entries(words)) {
      if (typeof forms === 'object') {
        assert.deepEqual(Object.keys(forms).sort(), [...needed].sort(), key);
        for (const n of [0, 1, 2, 3, 5, 11, 100, 1_000_000]) {
          assert.ok(count(key, n) !== '' && !count(key, n).includes('{'), `${key} ${n}`);
        }
      }
    }
  });
}

/** As one speaks to friends: the pages are for strangers, too. */
const kFamiliar = {
  de: 'du|dich|dir|dein|deine|deinem|deinen|deiner|deines|euch|eure?',
  es: 'tú|tus?|te|ti|tuyo|puedes|podrás|acabas|ves|elige|di|habéis',
  fr: 'tu|te|toi|ton|ta|tes',
  pt: 'tu|te|ti|teus?|tuas?',
};
for (const [language, forms] of Object.entries(kFamiliar)) {
  test(`${language} speaks to everybody politely`, () => {
    const said = new RegExp(`(?<!\\p{L})(${forms})(?!\\p{L})`, 'iu');
    for (const [key, text] of Object.entries(wordsOf(language))) {
      assert.doesNotMatch(JSON.stringify(text), said, key);
    }
  });
}

test('values are put in as they are, and an unknown category is readable', () => {
  speak('en', english);
  assert.equal(say('startAt', { time: '<b>' }), 'We start at <b>');
  assert.equal(count('watching', 1), '1 watching');
  assert.equal(count('minutes', 1200), '1,200 minutes');
  assert.equal(categoryName('worship'), 'Worship');
  assert.equal(categoryName('small-groups'), 'Small groups');
  speak('ar', wordsOf('ar'));
  assert.equal(count('minutes', 2), 'دقيقتين');
  assert.equal(count('minutes', 5), '5 دقائق');
});
