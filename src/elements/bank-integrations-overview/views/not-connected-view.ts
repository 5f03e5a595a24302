import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {panel} from '../../../ui/panel.ts';
import type {OverviewScope} from './scope.ts';

/** The host has not handed a client over yet; heals by itself when it does. */
export const notConnectedView = ({common}: Pick<OverviewScope, 'common'>): TemplateResult =>
  panel('link', common.notConnected.title, html`<p class="muted">${common.notConnected.text}</p>`);
