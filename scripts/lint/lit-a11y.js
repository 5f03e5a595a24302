import plugin from 'eslint-plugin-lit-a11y';

// eslint-plugin-lit-a11y keeps state on `parserServices`, which oxlint freezes: each file gets an open object of its own.
const open = rule => ({
  ...rule,
  create(context) {
    const sourceCode = Object.create(context.sourceCode, {parserServices: {value: {}}});
    return rule.create(Object.create(context, {sourceCode: {value: sourceCode}}));
  },
});

export default {
  meta: {name: 'lit-a11y'},
  rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, open(rule)])),
};
