// The page at /api: the OpenAPI document as a person reads it. Made at build time, so that it needs no script.
const kMethods = ['get', 'post', 'put', 'patch', 'delete'];
const kPermissions = {
  watch: 'everybody',
  own_account: 'whoever is signed in, for themselves',
  chat: 'whoever is signed in',
  moderate: 'moderators, producers, owners',
  see_operations: 'operators, producers, owners',
  operate: 'operators, producers, owners',
  plan: 'producers, owners',
  manage_places: 'producers, owners',
  manage_channels: 'owners',
  manage_users: 'owners',
  manage_server: 'owners',
  read_audit: 'owners',
};

const kEntities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value) => String(value ?? '').replace(/[&<>"]/g, (mark) => kEntities[mark]);
/** A description: `code` and nothing else of Markdown. */
const prose = (value) => text(value).replace(/`([^`]+)`/g, '<code>$1</code>');
const nameOf = (reference) => reference.split('/').pop();

export function apiPage(document, { style, integrity, mark }) {
  const follow = (value) => (value?.$ref ? follow(value.$ref.slice(2).split('/').reduce((at, key) => at[key], document)) : value);
  const schemaLink = (name) => `<a href="#schema-${text(name)}">${text(name)}</a>`;

  function kindOf(schema) {
    if (schema === undefined || schema === true) {
      return 'anything';
    }
    if (schema.$ref) {
      return schemaLink(nameOf(schema.$ref));
    }
    if (schema.const !== undefined) {
      return `<code>${text(JSON.stringify(schema.const))}</code>`;
    }
    if (schema.enum) {
      return schema.enum.map((word) => `<code>${text(word)}</code>`).join(' or ');
    }
    const several = schema.oneOf ?? schema.anyOf;
    if (several) {
      return several.map(kindOf).join(' or ');
    }
    if (schema.allOf) {
      return schema.allOf.map(kindOf).join(' and ');
    }
    const types = [schema.type ?? 'anything'].flat().map((type) => (type === 'array' ? `list of ${kindOf(schema.items)}` : text(type)));
    return types.join(' or ') + (schema.format === 'date-time' ? ' (time)' : '');
  }

  function boundsOf(schema) {
    const bounds = [];
    const add = (key, words) => schema?.[key] !== undefined && bounds.push(`${words} ${text(schema[key])}`);
    add('minimum', 'from');
    add('maximum', 'to');
    add('minLength', 'at least');
    add('maxLength', 'at most');
    add('maxItems', 'entries at most');
    add('default', 'else');
    return bounds.join(', ');
  }

  function fields(schema, depth = 0) {
    const whole = follow(schema);
    const parts = [whole, ...(whole?.allOf ?? []).map(follow)];
    const all = parts.flatMap((part) => Object.entries(part?.properties ?? {}).map(([name, field]) => [name, field, part.required ?? []]));
    if (all.length === 0) {
      return '';
    }
    const rows = all.map(([name, field, required]) => {
      const inner = !field.$ref && depth < 2 ? fields(field.items && !field.items.$ref ? field.items : field, depth + 1) : '';
      const about = [prose(field.description), boundsOf(field)].filter(Boolean).join('; ');
      return `<tr><th scope="row"><code>${text(name)}</code>${required.includes(name) ? '' : ' <i>may be absent</i>'}</th>`
        + `<td>${kindOf(field)}</td><td>${about}${inner}</td></tr>`;
    });
    return `<div class="wide"><table><thead><tr><th scope="col">Field</th><th scope="col">Kind</th><th scope="col">Meaning</th></tr></thead>`
      + `<tbody>${rows.join('')}</tbody></table></div>`;
  }

  function exampleOf(schema, media) {
    const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value ?? follow(schema)?.examples?.[0];
    return example === undefined
      ? ''
      : `<figure><figcaption>Example</figcaption><pre tabindex="0"><code>${text(JSON.stringify(example, null, 2))}</code></pre></figure>`;
  }

  function parameters(list) {
    const rows = list.map(follow).map((parameter) =>
      `<tr><th scope="row"><code>${text(parameter.name)}</code>${parameter.required ? '' : ' <i>may be absent</i>'}</th>`
      + `<td>${text(parameter.in)}, ${kindOf(parameter.schema)}</td>`
      + `<td>${[prose(parameter.description), boundsOf(parameter.schema)].filter(Boolean).join('; ')}</td></tr>`);
    return rows.length === 0 ? '' : '<h4>Parameters</h4><div class="wide"><table><thead><tr><th scope="col">Name</th><th scope="col">Where, kind</th>'
      + `<th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  }

  function bodyOf(operation) {
    const [type, media] = Object.entries(follow(operation.requestBody)?.content ?? {})[0] ?? [];
    if (type === undefined) {
      return '';
    }
    const linked = media.schema?.$ref ? ` ${kindOf(media.schema)}` : '';
    return `<h4>Body</h4><p><code>${text(type)}</code>${linked}</p>${media.schema?.$ref ? '' : fields(media.schema)}${exampleOf(media.schema, media)}`;
  }

  function answers(operation) {
    const rows = Object.entries(operation.responses).map(([status, answer]) => {
      const whole = follow(answer);
      const bodies = Object.entries(whole.content ?? {}).map(([type, media]) =>
        `<code>${text(type)}</code> ${type.includes('json') ? kindOf(media.schema) : ''}`);
      return `<tr><th scope="row">${text(status)}</th><td>${prose(whole.description)}</td><td>${bodies.join('<br>')}</td></tr>`;
    });
    const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2')).map(([, answer]) => follow(answer));
    const media = good[0]?.content?.['application/json'];
    return '<h4>Answers</h4><div class="wide"><table><thead><tr><th scope="col">Status</th><th scope="col">When</th><th scope="col">Body</th></tr></thead>'
      + `<tbody>${rows.join('')}</tbody></table></div>${media ? exampleOf(media.schema, media) : ''}`;
  }

  function routeOf({ path, method, operation, shared }) {
    const permission = operation['x-permission'];
    return `<article id="${text(operation.operationId)}" class="route">
<details><summary><h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${text(path).replace(/\//g, '/<wbr>')}</code></h3>
<span class="short">${prose(operation.summary)}</span></summary>
<p>${prose(operation.description)}</p>
<p class="needs"><b>Permission:</b> <code>${text(permission)}</code>, ${text(kPermissions[permission] ?? '')}</p>
${parameters([...shared, ...(operation.parameters ?? [])])}${bodyOf(operation)}${answers(operation)}
</details></article>`;
  }

  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    kMethods.filter((method) => item[method]).map((method) => ({ path, method, operation: item[method], shared: item.parameters ?? [] })));
  const tags = [...new Set(routes.flatMap(({ operation }) => operation.tags))].sort();
  const anchor = (tag) => `of-${tag.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const resources = tags.map((tag) => {
    const its = routes.filter(({ operation }) => operation.tags.includes(tag));
    return `<section aria-labelledby="${anchor(tag)}"><h2 id="${anchor(tag)}">${text(tag)}</h2>${its.map(routeOf).join('\n')}</section>`;
  });
  const schemas = Object.entries(document.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, schema]) =>
    `<article id="schema-${text(name)}" class="schema"><h3>${text(name)}</h3><p>${prose(schema.description)}</p>`
    + `${fields(schema) || `<p>${kindOf(schema)}</p>`}${exampleOf(schema)}</article>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>The API of Belfry</title>
<link rel="icon" type="image/svg+xml" href="${mark}">
<link rel="stylesheet" href="${style}" integrity="${integrity}">
</head>
<body class="api">
<a class="skip" href="#content">To the content</a>
<header class="top"><img class="bell" src="${mark}" width="32" height="32" alt=""><b>The API of Belfry</b></header>
<div class="columns">
<nav aria-label="Resources"><ul>${tags.map((tag) => `<li><a href="#${anchor(tag)}">${text(tag)}</a></li>`).join('')}<li><a href="#schemas">Kinds of objects</a></li></ul></nav>
<main id="content"><h1>The API, version ${text(document.info.version)}</h1>
<p>${prose(document.info.description)}</p>
<p>Bring a token as <code>Authorization: Bearer TOKEN</code>. The same as a document for programs: <a href="/api/v1/openapi.json">openapi.json</a>, OpenAPI ${text(document.openapi)}.</p>
${resources.join('\n')}
<section aria-labelledby="schemas"><h2 id="schemas">Kinds of objects</h2>${schemas.join('\n')}</section>
</main></div>
</body>
</html>
`;
}
