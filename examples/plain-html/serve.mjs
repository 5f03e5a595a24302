// A web server for dist/, on this machine only.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';

const types = {html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript'};

const server = createServer(async ({url}, response) => {
  const name = url === '/' ? 'index.html' : url.slice(1);
  const type = types[name.split('.').at(-1)];
  try {
    if (!type || !/^[\w-]+\.\w+$/.test(name)) throw new Error('not there');
    const body = await readFile(new URL(`dist/${name}`, import.meta.url));
    response.writeHead(200, {'content-type': type}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(5173, '127.0.0.1', () => console.log('http://localhost:5173/'));
