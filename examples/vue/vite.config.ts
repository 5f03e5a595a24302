import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Tags that are no components of Vue. */
const isCustomElement = (tag: string): boolean => /^(bank-|account-asset-linker$)/.test(tag);

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
