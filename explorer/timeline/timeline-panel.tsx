import { useExplorer } from '../explorer.js';
import { ActorTimeline } from './actor-timeline.js';
import { DyadTimeline } from './dyad-timeline.js';

/** What is selected over time: an actor's events and relations, or what was between two actors. */
export function TimelinePanel() {
  const { store, picture } = useExplorer();
  const { selection } = store.view.value;
  if (selection?.kind === 'actor') return <ActorTimeline key={selection.id} id={selection.id} />;
  if (selection?.kind === 'pair')
    return <DyadTimeline key={`${selection.a} ${selection.b}`} a={selection.a} b={selection.b} />;
  const relation = selection && picture.drawn.value.relations.find(({ id }) => id === selection.id);
  if (relation) return <DyadTimeline key={relation.id} a={relation.subject.id} b={relation.object.id} />;
  return (
    <p>
      Select an actor to see what happened to it and when, or a line to see what was between its two actors.
    </p>
  );
}
