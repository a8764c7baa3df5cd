package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.Dubbelreden;
import nl.klantcrm.klant.Dubbelvraag;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.MogelijkeDubbel;
import nl.klantcrm.klant.MogelijkeDubbelen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds of which klanten rows are: by klantnummer, KlantID or RelatieID. */
@Component
class Bestaanden {

    private static final Pattern NUMMER = Pattern.compile("(?i)(?:K-?)?\\s*(\\d{1,18})");
    private static final String KLANT_SLEUTEL = "klantSleutel";
    private static final String RELATIE_SLEUTEL = "relatieSleutel";

    private final KlantOverzicht klanten;
    private final MogelijkeDubbelen dubbelen;

    Bestaanden(KlantOverzicht klanten, MogelijkeDubbelen dubbelen) {
        this.klanten = klanten;
        this.dubbelen = dubbelen;
    }

    /**
     * The klant a row is of.
     *
     * @param klant null when it is of nobody yet
     * @param overtredingen what is wrong with what it says of that
     */
    record Treffer(@Nullable KlantDetails klant, List<Overtreding> overtredingen) {

        static Treffer fout(String veld, String code) {
            return new Treffer(null, List.of(Overtreding.van(veld, code)));
        }
    }

    /** For each row, in six statements for all of them together. */
    List<Treffer> zoek(List<Rijlezing> rijen) {
        List<Map<Dubbelreden.Soort, KlantId>> opSleutel = opSleutel(rijen);
        Set<KlantId> ids = new LinkedHashSet<>();
        rijen.forEach(rij -> nummer(rij).ifPresent(ids::add));
        opSleutel.forEach(gevonden -> ids.addAll(gevonden.values()));
        Map<KlantId, KlantDetails> details = klanten.toonAlle(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(KlantDetails::id, Function.identity()));
        List<Treffer> treffers = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            treffers.add(treffer(rijen.get(i), opSleutel.get(i), details));
        }
        return treffers;
    }

    private static Treffer treffer(
            Rijlezing rij, Map<Dubbelreden.Soort, KlantId> opSleutel, Map<KlantId, KlantDetails> details) {
        Set<KlantId> genoemd = new HashSet<>(opSleutel.values());
        if (rij.velden().containsKey(Kolom.KLANTNUMMER)) {
            Optional<KlantId> nummer = nummer(rij).filter(details::containsKey);
            if (nummer.isEmpty()) {
                return Treffer.fout(Kolom.KLANTNUMMER, "uitwisseling.fout.klantnummer");
            }
            genoemd.add(nummer.get());
        }
        if (genoemd.size() > 1) {
            return Treffer.fout("", "uitwisseling.fout.sleutelsVerschillen");
        }
        KlantDetails klant = genoemd.stream()
                .map(details::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (klant != null && alleenOpRelatie(rij, opSleutel) && heeftAndereKlantSleutel(klant, rij)) {
            return Treffer.fout(RELATIE_SLEUTEL, "klant.fout.sleutelBezet");
        }
        return new Treffer(klant, List.of());
    }

    private static boolean alleenOpRelatie(Rijlezing rij, Map<Dubbelreden.Soort, KlantId> opSleutel) {
        return !rij.velden().containsKey(Kolom.KLANTNUMMER) && !opSleutel.containsKey(Dubbelreden.Soort.KLANT_SLEUTEL);
    }

    private static boolean heeftAndereKlantSleutel(KlantDetails klant, Rijlezing rij) {
        String nieuw = rij.velden().get(KLANT_SLEUTEL);
        String huidig = klant.gegevens().klantSleutel();
        return nieuw != null && huidig != null && !nieuw.equals(huidig);
    }

    private List<Map<Dubbelreden.Soort, KlantId>> opSleutel(List<Rijlezing> rijen) {
        List<Dubbelvraag> vragen = rijen.stream()
                .map(rij -> new Dubbelvraag(
                        null,
                        List.of(),
                        null,
                        rij.velden().get(KLANT_SLEUTEL),
                        rij.velden().get(RELATIE_SLEUTEL)))
                .toList();
        return dubbelen.vanAlle(vragen).stream().map(Bestaanden::opSoort).toList();
    }

    private static Map<Dubbelreden.Soort, KlantId> opSoort(List<MogelijkeDubbel> gevonden) {
        Map<Dubbelreden.Soort, KlantId> opSoort = new HashMap<>();
        for (MogelijkeDubbel dubbel : gevonden) {
            dubbel.redenen().forEach(reden -> opSoort.put(reden.soort(), dubbel.id()));
        }
        return opSoort;
    }

    private static Optional<KlantId> nummer(Rijlezing rij) {
        Matcher m = NUMMER.matcher(Objects.requireNonNullElse(rij.velden().get(Kolom.KLANTNUMMER), ""));
        return m.matches() ? Optional.of(new KlantId(Long.parseLong(m.group(1)))) : Optional.empty();
    }
}
