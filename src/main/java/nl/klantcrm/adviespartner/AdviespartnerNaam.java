package nl.klantcrm.adviespartner;

/** An Adviespartner to choose. */
public record AdviespartnerNaam(AdviespartnerId id, String naam) {}
