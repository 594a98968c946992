import { answerTo } from './ask-service.js';

/** Makes the form of a question ask this server what stands in its box, copy it, and take it along to GraphiQL. */
export function questionForm(form: HTMLFormElement): void {
  const question = form.querySelector('textarea');
  const answer = form.querySelector('pre');
  const copy = form.querySelector<HTMLButtonElement>('button[type=button]');
  const link = form.querySelector('a');
  if (!question || !answer || !copy || !link) return;
  const address = () => {
    link.href = `/graphiql#query=${encodeURIComponent(question.value)}`;
  };
  form.closest('details')?.addEventListener('toggle', address);
  question.addEventListener('input', address);
  question.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    answer.textContent = 'Asking …';
    answer.textContent = await answerTo(question.value);
  });
  copy.addEventListener('click', async () => {
    question.select();
    copy.textContent = (await isCopied(question.value)) ? 'Copied' : 'Selected: press Ctrl+C';
  });
}

// Browsers offer the clipboard to localhost and https only, and may refuse it there too.
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
