const {options} = require('./.dependency-cruiser.cjs');

/** What is loaded when the code runs: imports of types do not count here. */
module.exports = {
  forbidden: [
    {
      name: 'behaviour-never-loads-schemas',
      comment: 'A host that brings its own client pays neither for zod nor for ky.',
      severity: 'error',
      from: {path: '^src/(search|flicker|bank-text|store|i18n|styles|ui|controllers|elements)/'},
      to: {path: 'node_modules/(zod|ky)/', reachable: true},
    },
  ],
  options: {...options, tsPreCompilationDeps: false},
};
