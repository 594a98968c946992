/** The script of the landing page: each example can be changed, copied, and run against this server. It asks nobody else. */
export const landingScript = `
for (const form of document.querySelectorAll('form')) {
  const question = form.querySelector('textarea');
  const answer = form.querySelector('pre');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    answer.textContent = 'Asking …';
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question.value }),
      });
      answer.textContent = JSON.stringify(await response.json(), null, 2);
    } catch (error) {
      answer.textContent = 'No answer: ' + error.message;
    }
  });
  form.querySelector('[type=button]').addEventListener('click', () => {
    question.select();
    // Browsers offer the clipboard to localhost and https only; elsewhere the selected text is there to be copied.
    navigator.clipboard?.writeText(question.value);
  });
}
`;
