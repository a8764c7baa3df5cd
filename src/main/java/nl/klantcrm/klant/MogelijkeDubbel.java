package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A klantdossier that may be of the same people. Never more than a hint: spouses share an e-mail address, and twins
 * their name and date of birth.
 *
 * @param redenen at least one, the strongest first
 */
public record MogelijkeDubbel(
        KlantId id,
        Persoonsnaam naam,
        LocalDate geboortedatum,
        @Nullable String plaats,
        List<Dubbelreden> redenen) {

    public MogelijkeDubbel {
        redenen = List.copyOf(redenen);
    }

    MogelijkeDubbel met(List<Dubbelreden> waarom) {
        return new MogelijkeDubbel(id, naam, geboortedatum, plaats, waarom);
    }

    public Klantnummer nummer() {
        return id.nummer();
    }

    /** Whether it has a key that the other one asks for, so that one of the two must let go of it. */
    public boolean heeftSleutel() {
        return redenen.stream().anyMatch(reden -> reden.soort().isSleutel());
    }

    @Override
    public String toString() {
        return "MogelijkeDubbel[" + id + " " + redenen + "]";
    }
}
