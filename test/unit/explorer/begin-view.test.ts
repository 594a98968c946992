import { describe, expect, it } from 'vitest';
import type { Answer, Send } from '../../../explorer/ask/send.js';
import {
  BestConnectedDocument,
  DisputedDocument,
  NewestDocument,
} from '../../../explorer/generated/graphql.js';
import { bringIn } from '../../../explorer/view/changes.js';
import { createStore } from '../../../explorer/view/store.js';
import { emptyView } from '../../../explorer/view/view.js';
import { beginView, firstActors, mostLookedAt } from '../../../explorer/welcome/begin-view.js';
import { anActor } from './made.js';

const relations = [{ subject: { id: 'd' }, object: { id: 'e' } }];
const answers = new Map<unknown, unknown>([
  [BestConnectedDocument, { topActors: ['a', 'b'].map((id) => ({ value: 1, actor: anActor(id) })) }],
  [DisputedDocument, { contested: { nodes: [{ subject: { id: 'b' }, object: { id: 'c' } }] } }],
  [NewestDocument, { relations: { nodes: relations } }],
]);

/** A store whose service answers as above, but for some questions, and remembers what it was asked. */
function storeWith(changed: ReadonlyMap<unknown, unknown> = new Map()) {
  const asked: unknown[] = [];
  const send: Send = async <Result>(document: unknown) => {
    asked.push(document);
    const data = changed.has(document) ? changed.get(document) : answers.get(document);
    if (data === null) throw new Error('no answer');
    return { data, dataVersion: 1, knownAt: '' } as Answer<Result>;
  };
  return { store: createStore(emptyView, send), asked };
}

describe('the first picture', () => {
  it('shows who has most relations, which is no step to undo', async () => {
    const { store, asked } = storeWith();
    await beginView(store, mostLookedAt);
    expect(store.view.value).toMatchObject({ actors: ['a', 'b'], selection: null });
    expect(store.canUndo.value).toBe(false);
    expect(asked).toEqual([BestConnectedDocument]);
  });

  it('of large data shows who disputes something, without looking at each relation', async () => {
    const { store, asked } = storeWith();
    await beginView(store, mostLookedAt + 1);
    expect(store.view.value.actors).toEqual(['b', 'c']);
    expect(asked).toEqual([DisputedDocument]);
  });

  it('shows something else where one question has no answer, and the newest where nothing is disputed', async () => {
    const nothing = new Map<unknown, unknown>([
      [BestConnectedDocument, null],
      [DisputedDocument, { contested: { nodes: [] } }],
    ]);
    const { store } = storeWith(nothing);
    await beginView(store, 10);
    expect(store.view.value.actors).toEqual(['d', 'e']);
  });

  it('stays empty where there is nothing', async () => {
    const nothing = new Map<unknown, unknown>([
      [BestConnectedDocument, { topActors: [] }],
      [DisputedDocument, { contested: { nodes: [] } }],
      [NewestDocument, { relations: { nodes: [] } }],
    ]);
    const { store } = storeWith(nothing);
    await beginView(store, 0);
    expect(store.view.value).toEqual(emptyView);
  });

  it('leaves alone what somebody has brought in meanwhile', async () => {
    const { store } = storeWith();
    const begun = beginView(store, 10);
    store.change((view) => bringIn(view, ['x']));
    await begun;
    expect(store.view.value.actors).toEqual(['x']);
  });

  it('has no more actors than can be told apart', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      subject: { id: `s${at}` },
      object: { id: `o${at}` },
    }));
    const { store } = storeWith(
      new Map<unknown, unknown>([[DisputedDocument, { contested: { nodes: many } }]]),
    );
    await beginView(store, mostLookedAt + 1);
    expect(store.view.value.actors).toHaveLength(firstActors);
  });
});
