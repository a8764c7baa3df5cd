package nl.klantcrm.klant.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the buttons *Partner toevoegen*, *Kind toevoegen* and *Verwijderen* do to the form they are on. */
final class Rijbewerking {

    private static final Pattern VERWIJDER = Pattern.compile("(partner|kind)-weg-(\\d{1,3})");

    private Rijbewerking() {}

    /** Anything but the value of one of the buttons leaves the form as it is. */
    static UnaryOperator<KlantForm> van(String rij) {
        if (rij.equals("partner")) {
            return form -> form.partners().size() < KlantForm.MEESTE_PARTNERS ? form.metPartner() : form;
        }
        if (rij.equals("kind")) {
            return form -> form.kinderen().size() < KlantForm.MEESTE_KINDEREN ? form.metKind() : form;
        }
        Matcher verwijder = VERWIJDER.matcher(rij);
        if (verwijder.matches()) {
            int weg = Integer.parseInt(verwijder.group(2));
            return form -> verwijder.group(1).equals("partner") ? form.zonderPartner(weg) : form.zonderKind(weg);
        }
        return UnaryOperator.identity();
    }
}
