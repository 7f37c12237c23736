/** Make an element with properties and what stands in it. No text of ours is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Make a button that does something. */
export function makeButton(text: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', className: 'reader-button', textContent: text, onclick });
}
