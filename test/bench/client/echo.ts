/** A page that only repeats what is typed: as soon as a browser can show anything. */
const field = document.querySelector('input') as HTMLInputElement;
const words = document.querySelector('h3') as HTMLElement;
field.addEventListener('input', () => (words.textContent = `„${field.value}“`));
