package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of a kind within a klantdossier. */
@Embeddable
public record KindId(long waarde) implements Serializable {}
