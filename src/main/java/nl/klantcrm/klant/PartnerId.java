package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of a partner within a klantdossier. */
@Embeddable
public record PartnerId(long waarde) implements Serializable {}
