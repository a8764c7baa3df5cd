package nl.klantcrm.web;

/**
 * One option of a select.
 *
 * @param waarde what is sent
 * @param tekst what is read, in the language of the reader
 */
public record Keuze(String waarde, String tekst) {}
