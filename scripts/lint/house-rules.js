// Rules of this library that no ready-made plugin knows.

const isName = (node, ...names) => node?.type === 'Identifier' && names.includes(node.name);
const keyOf = node => (node.computed ? node.property.value : node.property.name);
const isMember = (node, objects, keys) =>
  node?.type === 'MemberExpression' && isName(node.object, ...objects) && keys.includes(keyOf(node));

/** `globalThis.setTimeout` and `setTimeout` alike. */
const isGlobal = (node, ...names) => isName(node, ...names) || isMember(node, ['globalThis', 'window', 'self'], names);

const rule = create => ({meta: {type: 'problem', schema: []}, create});

const noAmbientTime = rule(context => {
  const report = (node, what) =>
    context.report({
      node,
      message: `${what}: time and randomness are parameters (Clock, Random); globals only in *clock* and *random* files.`,
    });
  return {
    CallExpression(node) {
      const {callee} = node;
      if (isMember(callee, ['Date'], ['now'])) report(node, 'Date.now()');
      if (isMember(callee, ['Math'], ['random'])) report(node, 'Math.random()');
      if (isMember(callee, ['performance'], ['now'])) report(node, 'performance.now()');
      if (isMember(callee, ['crypto'], ['randomUUID', 'getRandomValues'])) report(node, 'crypto');
      if (isName(callee, 'Date')) report(node, 'Date()');
      if (isGlobal(callee, 'setTimeout', 'setInterval')) report(node, 'A timer');
    },
    NewExpression(node) {
      if (isName(node.callee, 'Date') && node.arguments.length === 0) report(node, 'new Date()');
    },
  };
});

const rawHtml = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];
const rawDirectives = ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'styleMap'];

const noRawHtml = rule(context => {
  const report = (node, what) =>
    context.report({
      node,
      message: `${what}: nothing is rendered as HTML, and no style attribute is written (content-security policies).`,
    });
  return {
    MemberExpression(node) {
      if (rawHtml.includes(keyOf(node))) report(node, keyOf(node));
    },
    ImportSpecifier(node) {
      if (rawDirectives.includes(node.imported.name)) report(node, node.imported.name);
    },
    ExportSpecifier(node) {
      if (rawDirectives.includes(node.local.name)) report(node, node.local.name);
    },
    CallExpression(node) {
      const [name] = node.arguments;
      if (node.callee.type === 'MemberExpression' && keyOf(node.callee) === 'setAttribute' && name?.value === 'style') {
        report(node, 'style attribute');
      }
    },
    TaggedTemplateExpression(node) {
      if (!isName(node.tag, 'html', 'svg', 'css')) return;
      for (const {value} of node.quasi.quasis) {
        if (node.tag.name === 'css') {
          if (value.raw.includes('prefers-color-scheme')) {
            report(node, 'prefers-color-scheme (the host decides, through color-scheme)');
          }
        } else {
          if (/\sstyle\s*=/.test(value.raw)) report(node, 'style attribute'); // `.style=` goes through CSSOM, which policies allow
          if (/<style[\s>]/.test(value.raw)) report(node, '<style> in a template');
          if (rawHtml.some(key => value.raw.toLowerCase().includes(`.${key.toLowerCase()}=`)))
            report(node, 'raw HTML property');
        }
      }
    },
  };
});

const noSleep = rule(context => {
  const report = (node, what) =>
    context.report({node, message: `${what}: tests wait for facts and move clocks, they never sleep.`});
  const module = node => {
    const sleeps = node.specifiers.some(specifier => (specifier.imported ?? specifier.local)?.name !== 'setImmediate');
    if (node.source?.value === 'node:timers/promises' && sleeps) report(node, node.source.value);
  };
  return {
    CallExpression(node) {
      if (isGlobal(node.callee, 'setTimeout', 'setInterval')) report(node, 'A timer');
      if (isName(node.callee, 'aTimeout', 'sleep')) report(node, node.callee.name);
      if (node.callee.type === 'MemberExpression' && keyOf(node.callee) === 'waitForTimeout')
        report(node, 'waitForTimeout');
    },
    ImportDeclaration: module,
    ExportNamedDeclaration: module,
  };
});

const noFocusedTest = rule(context => ({
  MemberExpression(node) {
    if (isMember(node, ['it', 'test', 'describe', 'suite', 'context'], ['only', 'skip'])) {
      context.report({node, message: `${node.object.name}.${keyOf(node)}: a test switched off proves nothing.`});
    }
  },
}));

const zodMiniOnly = rule(context => ({
  ImportDeclaration(node) {
    if (/^zod($|\/)/.test(node.source.value) && node.source.value !== 'zod/mini') {
      context.report({
        node,
        message: `${node.source.value}: import zod/mini, the rest costs 15 KB and trips strict policies.`,
      });
    }
  },
}));

const named = /\.(ts|js|mjs|cjs|json|css|html|svg)(\?.*)?$/;

const relativeImportsNameTheFile = rule(context => {
  const check = node => {
    const from = node.source?.value;
    if (typeof from === 'string' && /^\.{1,2}(\/|$)/.test(from) && !named.test(from)) {
      context.report({node, message: `${from}: relative imports name the file with its extension.`});
    }
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
  };
});

export default {
  meta: {name: 'house'},
  rules: {
    'no-ambient-time': noAmbientTime,
    'no-raw-html': noRawHtml,
    'no-sleep': noSleep,
    'no-focused-test': noFocusedTest,
    'zod-mini-only': zodMiniOnly,
    'relative-imports-name-the-file': relativeImportsNameTheFile,
  },
};
