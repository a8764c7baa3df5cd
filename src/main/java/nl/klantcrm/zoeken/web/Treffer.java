package nl.klantcrm.zoeken.web;

/**
 * One line to choose.
 *
 * @param extra what tells it from another of the same name
 */
record Treffer(String pad, String tekst, String extra) {}
