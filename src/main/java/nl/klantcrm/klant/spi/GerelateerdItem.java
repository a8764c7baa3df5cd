package nl.klantcrm.klant.spi;

import java.time.LocalDate;

/**
 * One item that refers to a klant.
 *
 * @param naam what the office calls it, nothing personal
 * @param omschrijving kind of item in words
 * @param status key in the message bundles
 * @param pad local address of its page
 */
public record GerelateerdItem(String naam, String omschrijving, LocalDate datum, String status, String pad) {}
