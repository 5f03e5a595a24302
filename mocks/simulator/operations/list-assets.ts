import {fold} from '../../../src/search/fold.ts';
import {pageOf} from '../paging.ts';
import {chance} from '../random.ts';
import {invalidField, SimulatedProblem} from '../simulated-problem.ts';
import type {OperationHandler} from './operation-context.ts';
import {requireView} from './permissions.ts';

const childrenSize = 100;
const foundSize = 50;

export const listAssets: OperationHandler<'listAssets'> = (context, {parentId, query, cursor}) => {
  requireView(context);
  const {tree} = context.world.definition;
  const words = fold(query ?? '').trim();
  if (query !== undefined && query.trim() !== '') {
    if (parentId !== undefined) throw invalidField('parentId', 'either parentId or query');
    const {count, at} = tree.search(words);
    return pageOf({list: `found/${chance(words)}`, size: foundSize, total: count, at}, cursor);
  }
  const list = parentId === undefined ? tree.roots : tree.children(parentId);
  if (!list) throw new SimulatedProblem('not-found');
  return pageOf({list: `children/${parentId ?? ''}`, size: childrenSize, total: list.count, at: list.at}, cursor);
};
