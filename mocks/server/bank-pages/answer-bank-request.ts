import {bankById} from '../../simulator/directory/directory.ts';
import {answerPage, findPage, logInAtPage, mannerOf, takesAnswer, wayBack} from '../../simulator/flow/bank-pages.ts';
import type {FlowContext} from '../../simulator/flow/flow-context.ts';
import {flowContext} from '../../simulator/flow/flow-context.ts';
import {settleFlows} from '../../simulator/flow/flows.ts';
import {SimulatedProblem} from '../../simulator/simulated-problem.ts';
import type {SandboxWorld} from '../sandbox-worlds.ts';
import {isScenarioName, isWorldName} from '../world-address.ts';
import type {PageView} from './page-views.ts';
import {answeredView, askView, documentOf, overView, unknownView} from './page-views.ts';
import type {PageWords} from './page-words.ts';
import {pageWords} from './page-words.ts';
import {stylesheet} from './stylesheet.ts';

/** Nothing from elsewhere, no scripts, in no frame; tokens in addresses stay here. */
const headersOf = (mayGoTo: string | undefined): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  // A browser holds the way back after a form against this list, too.
  'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self'${
    mayGoTo === undefined ? '' : ` ${mayGoTo}`
  }; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

const page = (view: PageView, words: PageWords, context?: FlowContext): Response => {
  const back = context && wayBack(context);
  const bank = context ? bankById(context.flow.bankId ?? '').name : words.simulated;
  return new Response(documentOf(view, bank, words), {
    status: view.status,
    headers: {
      ...headersOf(back === undefined ? undefined : new URL(back).origin),
      'content-type': 'text/html; charset=utf-8',
    },
  });
};

const goTo = (location: string): Response =>
  new Response(null, {status: 303, headers: {...headersOf(undefined), location}});

/** Fields of a form, without the prefix of their names. */
const valuesOf = (form: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith('field-') ? [[name.slice(6), value]] : [])));

const afterAnswer = (context: FlowContext, words: PageWords): Response => {
  const manner = mannerOf(context);
  const back = wayBack(context);
  return back === undefined || manner === 'never' || manner === 'twice'
    ? page(answeredView(context, words), words, context)
    : goTo(back);
};

const act = (context: () => FlowContext, form: URLSearchParams, path: string, words: PageWords): Response => {
  const wish = form.get('do');
  if (!takesAnswer(context())) return page(overView(context(), words), words, context());
  if (wish === 'login') {
    try {
      logInAtPage(context(), valuesOf(form));
    } catch (error) {
      // A field is missing: the page asks again.
      if (!(error instanceof SimulatedProblem)) throw error;
    }
    return goTo(path);
  }
  const granted = wish === 'grant' && context().flow.page?.loggedIn === true;
  if (!granted && wish !== 'cancel') return goTo(path);
  answerPage(context(), granted ? 'granted' : 'cancelled');
  return afterAnswer(context(), words);
};

const pathPattern = /^\/([^/]+)\/([^/]+)\/authorise\/([\da-f]{32})$/;

/** Answers a request to the banks' own pages: `GET` shows, `POST` of a form acts. Only the token in the address opens one. */
export const answerBankRequest = async (
  request: Request,
  find: (scenario: string, session: string) => SandboxWorld | undefined,
): Promise<Response> => {
  const {pathname} = new URL(request.url);
  const words = pageWords(request.headers.get('accept-language'));
  if (pathname === '/bank.css') {
    return new Response(stylesheet, {headers: {...headersOf(undefined), 'content-type': 'text/css; charset=utf-8'}});
  }
  const [, scenario = '', session = '', token = ''] = pathPattern.exec(pathname) ?? [];
  const world = isScenarioName(scenario) && isWorldName(session) ? find(scenario, session) : undefined;
  const now = world?.clock.now() ?? 0;
  if (world) settleFlows(world.simulator.world, now);
  const flow = world && findPage(world.simulator.world, token);
  if (!flow) return page(unknownView(words), words);
  const context = (): FlowContext => flowContext(world.simulator.world, now, flow);
  if (request.method === 'POST') return act(context, new URLSearchParams(await request.text()), pathname, words);
  const view = takesAnswer(context()) ? askView(context(), words) : overView(context(), words);
  return page(view, words, context());
};
