package nl.klantcrm.klant.web;

import nl.klantcrm.klant.Persoonsgegevens;

/**
 * One person of the household, as a line of the klantdossier.
 *
 * @param rol what the person is to the klant, in words
 * @param bijzonderheden relation or parentage, in words
 */
record Persoonregel(String rol, Persoonsgegevens persoon, String bijzonderheden) {}
