// The pages as visitors get them: one document for each page and language, put together at build time. What only the server
// knows of a channel stays in it as {{church}} and is filled in there (server/PageDocuments).
//   @{head}       another file: src/pages/head.part
//   [[share]]     a sentence in the page's language: src/words/*.json
//   #{watch.js}   a file under its hashed name, #{watch.js|integrity} what it must be; #{lang}, #{dir}, #{words}, #{languages}
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const kRightToLeft = ['ar'];
const kEntities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => text.replace(/[&<>"']/g, (mark) => kEntities[mark]);

/** All sentences: { en: {…}, es: {…} }, English first. Throws when a language lacks one. */
export function allWords(folder) {
  const codes = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  const words = {};
  for (const code of ['en', ...codes.filter((one) => one !== 'en').sort()]) {
    words[code] = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8'));
    const missing = Object.keys(words.en).filter((key) => !(key in words[code]));
    if (missing.length > 0) {
      throw new Error(`server/web/src/words/${code}.json lacks: ${missing.join(', ')}`);
    }
  }
  return words;
}

function languageOptions(words, chosen) {
  return Object.entries(words).map(([code, its]) =>
    `<option value="${code}" lang="${code}"${code === chosen ? ' selected' : ''}>${escaped(its.language)}</option>`).join('');
}

/** `path(name)` and `integrity(name)` speak of bundled files. Answers [{ name: "watch", language: "es", html }]. */
export function allPages(folder, words, { path, integrity }) {
  const include = (text) => text.replace(/@\{([\w-]+)\}/g, (_, name) =>
    include(readFileSync(join(folder, `${name}.part`), 'utf8').trimEnd()));
  const documents = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')).sort()) {
    const pattern = include(readFileSync(join(folder, file), 'utf8'));
    for (const language of Object.keys(words)) {
      const its = words[language];
      const special = {
        lang: language,
        dir: kRightToLeft.includes(language) ? 'rtl' : 'ltr',
        words: JSON.stringify(its).replace(/</g, '\\u003c'),
        languages: languageOptions(words, language),
      };
      const html = pattern
        .replace(/\[\[([\w.-]+)\]\]/g, (_, key) => {
          if (typeof its[key] !== 'string') {
            throw new Error(`src/pages/${file} asks for a sentence that is not there: ${key}`);
          }
          return escaped(its[key]);
        })
        .replace(/#\{([\w.-]+?)(\|integrity)?\}/g, (_, name, sri) => special[name] ?? (sri ? integrity(name) : path(name)));
      documents.push({ name: file.slice(0, -5), language, html });
    }
  }
  return documents;
}
