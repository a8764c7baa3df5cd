package nl.klantcrm.meting.lading;

import java.time.Instant;
import nl.klantcrm.klant.KlantDetails;

/** An invented klantdossier as it would be kept, persons numbered. */
record Huishouden(KlantDetails klant, Instant aangemaaktOp) {

    long nr() {
        return klant.id().waarde();
    }
}
