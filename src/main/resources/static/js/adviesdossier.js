// The klant form over a new adviesdossier. Without this script the button leads to a page of its own and back.

const dialoog = document.getElementById('klantdialoog');
const inhoud = document.getElementById('klantdialoog-inhoud');

// The form has arrived: show it. Later swaps are rows that come and go within it.
document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target === inhoud && !dialoog.open) {
    dialoog.showModal();
    inhoud.querySelector('select, input:not([type="hidden"])')?.focus();
  }
});

dialoog.addEventListener('click', event => {
  if (event.target.closest('[data-sluit-dialoog]')) {
    event.preventDefault();
    dialoog.close();
  }
});

// Nothing of a klant that was not saved stays behind. The browser puts the focus back on the button that opened it.
dialoog.addEventListener('close', () => inhoud.replaceChildren());

// The new klant is chosen, and what to answer next is right below.
document.addEventListener('klant-opgeslagen', async event => {
  dialoog.close();
  const waarde = id => document.getElementById(id).value;
  await htmx.ajax('GET', dialoog.dataset.gekozen, {
    target: '#klantkeuze',
    swap: 'outerHTML',
    values: {klant: event.detail.id, type: waarde('type'), dossierdatum: waarde('dossierdatum')},
  });
  document.querySelector('#klantkeuze input[name="klant"]:checked')?.focus();
});
