import {expect} from '@open-wc/testing';
import {nearestLanguage, watchLanguage} from '../../src/controllers/nearest-language.ts';
import {nextTask} from '../support/until.ts';

describe('the language around an element', () => {
  let box: HTMLElement;
  beforeEach(() => {
    document.documentElement.lang = 'fr';
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    document.documentElement.removeAttribute('lang');
  });

  /** A chain of hosts, each inside the shadow root of the one before; gives the innermost element. */
  const nest = (
    ...languages: readonly string[]
  ): {readonly hosts: readonly HTMLElement[]; readonly inner: HTMLElement} => {
    const hosts: HTMLElement[] = [];
    let parent: ParentNode & Node = box;
    for (const language of languages) {
      const host = document.createElement('section');
      if (language) host.lang = language;
      parent.append(host);
      hosts.push(host);
      parent = host.attachShadow({mode: 'open'});
    }
    const inner = document.createElement('p');
    parent.append(inner);
    return {hosts, inner};
  };

  it('is its own, else that of the nearest that says one', () => {
    const {inner} = nest('de', '');
    expect(nearestLanguage(inner)).to.equal('de');
    inner.lang = 'it';
    expect(nearestLanguage(inner)).to.equal('it');
    inner.removeAttribute('lang');
    expect(nearestLanguage(nest('', '').inner)).to.equal('fr');
  });

  it('is looked for beyond one that says nothing', () => {
    box.lang = 'de';
    const {inner} = nest('', '');
    inner.setAttribute('lang', '');
    expect(nearestLanguage(inner)).to.equal('de');
  });

  it('is empty where nobody says', () => {
    document.documentElement.removeAttribute('lang');
    expect(nearestLanguage(nest('').inner)).to.equal('');
    expect(nearestLanguage(document.createElement('p'))).to.equal('');
  });

  it('is that of the slot’s owner’s document, not of the shadow tree around the slot', () => {
    const host = document.createElement('section');
    box.lang = 'de';
    host.attachShadow({mode: 'open'}).append(Object.assign(document.createElement('slot'), {lang: 'it'}));
    const slotted = document.createElement('p');
    host.append(slotted);
    box.append(host);
    expect(nearestLanguage(slotted)).to.equal('de');
  });

  it('is told when it changes, at any level, once, and no more when nobody listens', async () => {
    const {hosts, inner} = nest('', '');
    let told = 0;
    const end = watchLanguage(inner, () => {
      told += 1;
    });
    for (const element of [inner, ...hosts, box, document.documentElement]) {
      element.lang = 'de';
      await nextTask(); // oxlint-disable-line no-await-in-loop
    }
    expect(told).to.equal(5);
    box.lang = 'de';
    inner.className = 'x';
    await nextTask();
    expect(told, 'what does not differ is not told').to.equal(5);
    end();
    box.lang = 'en';
    await nextTask();
    expect(told).to.equal(5);
  });

  it('is watched by one observer for all, and by none at last', async () => {
    const {observe, disconnect} = MutationObserver.prototype;
    let observing = 0;
    MutationObserver.prototype.observe = function count(...args) {
      observing += 1;
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function count() {
      observing -= 1;
      disconnect.call(this);
    };
    try {
      const {inner} = nest('');
      const before = observing;
      const told: number[] = [];
      const ends = [1, 2, 3].map(id => watchLanguage(inner, () => told.push(id)));
      expect(observing - before, 'its root and the document').to.be.at.most(2);
      box.lang = 'de';
      await nextTask();
      expect(told).to.deep.equal([1, 2, 3]);
      for (const end of ends) end();
      expect(observing).to.be.at.most(before);
    } finally {
      Object.assign(MutationObserver.prototype, {observe, disconnect});
    }
  });
});
