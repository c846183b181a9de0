// The OpenAPI document: what every resource says of itself in server/api/openapi, put together.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const kCommon = '_common.json';
const kMethods = ['get', 'post', 'put', 'patch', 'delete'];

/** "chat-rooms.json" is about "Chat rooms". */
function tagOf(file) {
  const words = file.replace(/\.json$/, '').replace(/[-_]/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
}

function read(folder, file) {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new Error(`server/api/openapi/${file}: ${error.message}`);
  }
}

/** What every route may answer, and every POST because of Idempotency-Key; where a resource says it itself, that stands. */
function addShared(path, method, operation) {
  const problem = { $ref: '#/components/responses/Problem' };
  const isPost = method === 'post' && path.startsWith('/api/');
  for (const status of ['401', '403', '415', '429', '503', ...(isPost ? ['409', '422'] : [])]) {
    if (!(`${status[0]}XX` in operation.responses)) {
      operation.responses[status] ??= problem;
    }
  }
  const ofKey = { $ref: '#/components/parameters/IdempotencyKey' };
  if (isPost && !(operation.parameters ?? []).some(({ $ref, name }) => $ref === ofKey.$ref || name === 'Idempotency-Key')) {
    operation.parameters = [...(operation.parameters ?? []), ofKey];
  }
}

function addAll(target, more, kind, file) {
  for (const [name, value] of Object.entries(more ?? {})) {
    if (name in target) {
      throw new Error(`server/api/openapi/${file}: ${kind} ${name} is there already`);
    }
    target[name] = value;
  }
}

function checkReferences(document) {
  const walk = (value, at) => {
    if (value === null || typeof value !== 'object') {
      return;
    }
    if (typeof value.$ref === 'string') {
      const found = value.$ref.startsWith('#/')
        && value.$ref.slice(2).split('/').reduce((inner, key) => inner?.[key.replace(/~1/g, '/')], document);
      if (found === undefined || found === false) {
        throw new Error(`openapi: ${at} refers to ${value.$ref}, which is not there`);
      }
    }
    Object.entries(value).forEach(([key, inner]) => walk(inner, `${at}/${key}`));
  };
  walk(document, '#');
}

/** The whole document; throws with the file's name when two resources say the same or a reference leads nowhere. */
export function openApiDocument(folder) {
  const document = read(folder, kCommon);
  document.paths = {};
  const paths = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name !== kCommon).sort()) {
    const part = read(folder, file);
    for (const [path, item] of Object.entries(part.paths ?? {})) {
      for (const method of kMethods.filter((one) => item[one])) {
        item[method].tags ??= [tagOf(file)];
        addShared(path, method, item[method]);
      }
    }
    addAll(paths, part.paths, 'path', file);
    for (const kind of ['schemas', 'parameters', 'responses', 'headers']) {
      addAll(document.components[kind], part[kind] ?? part.components?.[kind], kind, file);
    }
  }
  for (const path of Object.keys(paths).sort()) {
    document.paths[path] = paths[path];
  }
  const tags = new Set(Object.values(document.paths).flatMap((item) => kMethods.flatMap((method) => item[method]?.tags ?? [])));
  document.tags = [...tags].sort().map((name) => ({ name }));
  checkReferences(document);
  return document;
}
