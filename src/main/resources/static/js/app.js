// What a page does on top of working without scripts. No framework, no inline script.
'use strict';

const isInvoer = element => element.matches('input, textarea, select, [contenteditable]');

// "/" goes to the search box, unless somebody is typing.
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isInvoer(event.target)) {
    const zoeken = document.getElementById('zoeken');
    if (zoeken) {
      event.preventDefault();
      zoeken.focus();
      zoeken.select();
    }
  }
});

// Esc and a click elsewhere close a <details data-menu>; popovers do so by themselves.
const sluitMenus = behalve => {
  for (const menu of document.querySelectorAll('details[data-menu][open]')) {
    if (!behalve || !menu.contains(behalve)) {
      menu.open = false;
    }
  }
};
document.addEventListener('click', event => sluitMenus(event.target));
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' ? document.querySelector('details[data-menu][open]') : null;
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// What is wrong, or who was first, is the first thing to read, after loading a page and after swapping a part of it.
const naarSamenvatting = deel => {
  const eerst = '[role="alert"][tabindex="-1"]';
  const samenvatting = deel.matches?.(eerst) ? deel : deel.querySelector(eerst);
  samenvatting?.focus();
};
document.addEventListener('DOMContentLoaded', () => naarSamenvatting(document));
document.addEventListener('htmx:afterSettle', event => naarSamenvatting(event.detail.elt));

// A request of htmx that fails says so; the page stays as it was.
const meldStoring = event => {
  const storing = document.getElementById('storing').content.cloneNode(true);
  const referentie = event.detail.xhr?.getResponseHeader('X-Referentie');
  storing.querySelector('[data-referentie]').textContent = referentie ? `(${referentie})` : '';
  document.getElementById('storingen').replaceChildren(storing);
};
for (const soort of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(soort, meldStoring);
}
document.addEventListener('htmx:beforeRequest', () => document.getElementById('storingen').replaceChildren());
