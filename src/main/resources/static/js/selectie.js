// Selecting in a list. Without this script links select, and the server says when nothing was selected.

const vakjes = () => [...document.querySelectorAll('input[name="ids"][form="selectie"]')];

const toon = () => {
  const balk = document.getElementById('selectie');
  const alle = document.getElementById('alles-op-pagina');
  if (!balk || !alle) {
    return;
  }
  alle.hidden = false;
  if ('alles' in balk.dataset) {
    return; // All that the filter finds: that is not for ticking.
  }
  const aantal = vakjes().filter(vakje => vakje.checked).length;
  alle.checked = aantal > 0 && aantal === vakjes().length;
  alle.indeterminate = aantal > 0 && !alle.checked;
  document.getElementById('acties-knop').disabled = aantal === 0;
  const {geen, een, meer} = balk.dataset;
  const tekst = aantal === 0 ? geen : aantal === 1 ? een : meer.replace('#', aantal);
  const geselecteerd = document.getElementById('geselecteerd');
  // Nothing to say about a list that was just opened.
  const zwijgt = aantal === 0 && geselecteerd.textContent.trim() === '';
  if (!zwijgt && geselecteerd.textContent !== tekst) {
    geselecteerd.textContent = tekst;
  }
};

document.addEventListener('change', event => {
  if (event.target.id === 'alles-op-pagina') {
    for (const vakje of vakjes()) {
      vakje.checked = event.target.checked;
    }
    toon();
  } else if (event.target.matches('input[name="ids"]')) {
    toon();
  }
});

// The list is new, or the browser put back what was ticked when one came back to it.
document.addEventListener('htmx:afterSettle', toon);
window.addEventListener('pageshow', toon);
toon();
