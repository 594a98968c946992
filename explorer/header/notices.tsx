import { ProblemNote } from '../ask/answer-of.js';
import { mayPass } from '../ask/ask-problem.js';
import { useExplorer } from '../explorer.js';
import type { FollowedLink, LinkNote } from '../permalink/follow-links.js';

/** What is to be known of the whole page: a link that cannot be followed, data that are gone, a service that is away. */
export function Notices({ link }: { link: FollowedLink }) {
  const { opening } = useExplorer();
  const { problem, value } = opening.asked.value;
  const note = link.note.value;
  return (
    <>
      {problem && <ProblemNote text={problem.message} retry={mayPass(problem) ? opening.retry : null} />}
      {value && value.dataset.actors === 0 && (
        <p class="notice">
          This service holds no data yet, so there is nothing to explore. Its start page says how to bring
          some in.
        </p>
      )}
      {note && <Note note={note} dismiss={link.dismiss} />}
    </>
  );
}

function Note({ note, dismiss }: { note: LinkNote; dismiss: () => void }) {
  const { store, opening } = useExplorer();
  const now = opening.asked.value.value?.dataset.version;
  const isPinned = store.view.value.knownAt !== null;
  return (
    <div class="notice" role="status">
      {note.kind === 'broken' && (
        <p>The link cannot be followed. {note.problem} Here is the picture with which the explorer begins.</p>
      )}
      {note.kind === 'newer' && (
        <p>
          The link was made of version {note.madeOf.dataVersion} of the data; now it is {now}.{' '}
          {isPinned
            ? `You see what was known then, at ${note.madeOf.committedAt}.`
            : 'You see what is known now.'}
        </p>
      )}
      {note.kind === 'gone' && (
        <p>
          The link was made of version {note.madeOf.dataVersion} of the data, committed{' '}
          {note.madeOf.committedAt}, which this service does not hold: it is another one, or was set up anew.
          You see the same question asked of version {now}, and the answer may differ.
        </p>
      )}
      <div class="steps">
        {note.kind === 'newer' && isPinned && (
          <button type="button" onClick={() => store.change((view) => ({ ...view, knownAt: null }))}>
            Show what is known now
          </button>
        )}
        <button type="button" onClick={dismiss}>
          Close
        </button>
      </div>
    </div>
  );
}
