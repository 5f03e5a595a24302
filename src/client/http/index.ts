export type {HttpClientOptions} from './create-http-client.ts';
export {createHttpClient} from './create-http-client.ts';
