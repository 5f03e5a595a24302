/** A host app under examples/. */
export interface HostApp {
  readonly name: string;
  /** The framework, as a sentence names it. */
  readonly title: string;
  /** Scripts of its package.json that build it, each into dist/; each build is walked through. */
  readonly builds: readonly string[];
  /**
   * A file with uses that are wrong, and what its script `check` has to say about a line; missing where templates have no
   * types.
   */
  readonly wrong?:
    | {readonly file: string; readonly text: string; readonly says: readonly (readonly [line: number, about: RegExp])[]}
    | undefined;
}

/** Every host app, in the order in which they run. */
export const hostApps: readonly HostApp[] = [
  {name: 'plain-html', title: 'Plain HTML', builds: ['build']},
  {
    name: 'react',
    title: 'React 19',
    // StrictMode mounts everything twice, but only where React is built for development.
    builds: ['build', 'build:strict'],
    wrong: {
      file: 'src/wrong.tsx',
      text: `export const wrong = [
  <bank-integrations-overview key="1" clients={1} />,
  <bank-integrations-overview key="2" client="https://api.example.com" />,
  <bank-integrations-overview key="3" onbank-sync-created={({detail}) => detail.accounts} />,
];
`,
      says: [
        [2, /clients/],
        [3, /string/],
        [4, /accounts/],
      ],
    },
  },
  {
    name: 'vue',
    title: 'Vue 3',
    builds: ['build', 'build:strict'],
    wrong: {
      file: 'src/Wrong.vue',
      text: `<script setup lang="ts"></script>
<template>
  <bank-integrations-overview client="api" />
  <bank-integrations-overview @bank-sync-created="({detail}) => detail.accounts" />
  <bank-integrations-overview :clients="1" />
</template>
`,
      says: [
        [3, /string/],
        [4, /accounts/],
        [5, /clients/],
      ],
    },
  },
  {
    name: 'svelte',
    title: 'Svelte 5',
    builds: ['build', 'build:strict'],
    wrong: {
      file: 'src/Wrong.svelte',
      text: `<script lang="ts"></script>
<bank-integrations-overview clients={1}></bank-integrations-overview>
<bank-integrations-overview client="https://api.example.com"></bank-integrations-overview>
<bank-integrations-overview onbank-sync-created={({detail}) => detail.accounts}></bank-integrations-overview>
`,
      says: [
        [2, /clients/],
        [3, /string/],
        [4, /accounts/],
      ],
    },
  },
  {name: 'angular', title: 'Angular 22', builds: ['build']},
];
