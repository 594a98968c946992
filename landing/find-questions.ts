import { partOfPage } from './part-of-page.js';

/** Shows only the questions that have each of the words typed into the box above them, in their title or their text. */
export function findQuestions(): void {
  const box = partOfPage('find');
  const found = partOfPage('found');
  const questions = [...document.querySelectorAll('details')];
  if (!(box instanceof HTMLInputElement)) return;
  box.addEventListener('input', () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const question of questions) {
      const text = question.textContent.toLowerCase();
      question.hidden = !words.every((word) => text.includes(word));
    }
    const shown = questions.filter(({ hidden }) => !hidden).length;
    found.textContent = `${shown} of ${questions.length} questions`;
  });
}
