export {createHandlers} from './create-handlers.ts';
export type {HandlersOptions} from './create-handlers.ts';
export {createFetch} from './create-fetch.ts';
