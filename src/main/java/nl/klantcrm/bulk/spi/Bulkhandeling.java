package nl.klantcrm.bulk.spi;

import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.logboek.Soort;

/** One thing that can be done with many records of one kind. */
public interface Bulkhandeling {

    /** Its name in the database, {@code KLANT_ADVIESPARTNER}: capitals and underscores, never changed. */
    String soort();

    /** The {@link Bulkobjecten} it works on. */
    String objectsoort();

    /** What somebody must be allowed to do it. */
    Recht recht();

    /** How it stands in the logboek. */
    Soort logsoort();

    /** What is done, in words, with the parameters it was started with. */
    Bericht omschrijving(String parameters);

    /**
     * Does it with one record, within a transaction of its own. Whatever it throws undoes this record only: a rule that
     * is broken gives its message as the reason, a record that is gone is skipped.
     */
    Uitkomst voerUit(long id, String parameters);
}
