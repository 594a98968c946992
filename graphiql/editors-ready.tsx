import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Tells once GraphiQL has its editors: a tab that is opened before shows, and keeps, the text of another. */
export function EditorsReady({ onReady }: { onReady: () => void }) {
  const ready = useGraphiQL(({ queryEditor, variableEditor }) => Boolean(queryEditor && variableEditor));
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  return null;
}
