package nl.klantcrm.klant.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.MogelijkeDubbel;
import nl.klantcrm.klant.MogelijkeDubbelen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The possible duplicates of what is on the klant form or in a klantdossier. */
@Component
class Dubbelmodel {

    /** Where a page finds them. */
    static final String DUBBELEN = "dubbelen";

    /** The value of the button that says that all those shown are other people. */
    private static final String BEVESTIGEN = "dubbelenBevestigen";

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final MogelijkeDubbelen dubbelen;

    Dubbelmodel(MogelijkeDubbelen dubbelen) {
        this.dubbelen = dubbelen;
    }

    void toon(Model model, KlantForm form, @Nullable KlantId zelf) {
        if (!model.containsAttribute(DUBBELEN)) {
            model.addAttribute(DUBBELEN, dubbelen.van(Dubbelvragen.van(form, zelf)));
        }
    }

    List<MogelijkeDubbel> van(KlantDetails klant) {
        return klant.geanonimiseerd() ? List.of() : dubbelen.van(klant.gegevens(), klant.id());
    }

    /**
     * Whether somebody has looked at all those whom a new klant is like. Who has its key is not asked about: that is
     * refused anyway.
     *
     * @param geenDubbele what the button sent, when it was pressed
     */
    boolean zijnBekeken(KlantForm form, @Nullable String geenDubbele, Model model) {
        toon(model, form, null);
        return lees(geenDubbele).containsAll(gelijkend(model));
    }

    /** Keeps the new klant back until the button is pressed. */
    void vraag(BindingResult fouten, Model model) {
        fouten.reject("dubbel.fout.bekijk");
        model.addAttribute(
                BEVESTIGEN, gelijkend(model).stream().map(KlantId::toString).collect(Collectors.joining(",")));
    }

    /** Remembers them, so that nobody is asked again. */
    void onthoud(KlantId nieuw, Model model) {
        Set<KlantId> bekeken = gelijkend(model);
        if (!bekeken.isEmpty()) {
            dubbelen.geenDubbele(nieuw, bekeken);
        }
    }

    @SuppressWarnings("unchecked") // put there by toon
    private static Set<KlantId> gelijkend(Model model) {
        List<MogelijkeDubbel> alle = (List<MogelijkeDubbel>) model.asMap().getOrDefault(DUBBELEN, List.of());
        return alle.stream()
                .filter(dubbel -> !dubbel.heeftSleutel())
                .map(MogelijkeDubbel::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Anything but ids is no id of ours. */
    private static Set<KlantId> lees(@Nullable String geenDubbele) {
        return geenDubbele == null
                ? Set.of()
                : Arrays.stream(geenDubbele.split(","))
                        .filter(id -> ID.matcher(id).matches())
                        .map(KlantId::valueOf)
                        .collect(Collectors.toSet());
    }
}
