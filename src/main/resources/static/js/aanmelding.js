// A session that ended, or was renewed in another tab, must not cost what is typed on this page.

// A panel lies over the rest of the page, and over its messages.
const meld = (naam, formulier) => {
  const melding = document.getElementById(naam).content.cloneNode(true);
  const paneel = formulier?.closest('dialog[open]');
  if (!paneel) {
    document.getElementById('storingen').replaceChildren(melding);
    return;
  }
  let plek = paneel.querySelector('[data-storingen]');
  if (!plek) {
    plek = document.createElement('div');
    plek.dataset.storingen = '';
    plek.setAttribute('role', 'alert');
    formulier.prepend(plek);
  }
  plek.replaceChildren(melding);
};

// Each form has the token, and htmx sends it along.
const vernieuw = token => {
  for (const veld of document.querySelectorAll('input[name="_csrf"]')) {
    veld.value = token;
  }
  const koppen = JSON.parse(document.body.getAttribute('hx-headers') ?? '{}');
  document.body.setAttribute('hx-headers', JSON.stringify({...koppen, 'X-CSRF-TOKEN': token}));
};

document.addEventListener('htmx:beforeOnLoad', event => {
  const {elt, xhr} = event.detail;
  const formulier = elt.closest('form[method="post"]');
  if (xhr.status === 401 && formulier) {
    event.preventDefault();
    if (formulier.closest('dialog[open]')) {
      // What is typed on the page below would be lost by leaving it.
      meld('uitgelogd', formulier);
    } else {
      // The server answers with the sign-in, which takes the form along. Sent as it is, right or wrong.
      HTMLFormElement.prototype.submit.call(formulier);
    }
  }
  const token = xhr.getResponseHeader('X-CSRF-TOKEN');
  if (xhr.status === 403 && token) {
    event.preventDefault();
    vernieuw(token);
    meld('vernieuwd', formulier);
  }
});
