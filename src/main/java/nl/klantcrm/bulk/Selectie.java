package nl.klantcrm.bulk;

/** Records that somebody selected, frozen: what is added or changed later neither joins nor leaves. */
public record Selectie(SelectieId id, String objectsoort, int aantal) {}
