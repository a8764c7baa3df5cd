package nl.klantcrm.klant.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.klantcrm.klant.Dubbelvraag;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.web.Datums;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** Makes a question about duplicates of a klant form as it is, half typed or wrong. What cannot be read asks nothing. */
final class Dubbelvragen {

    private static final int LANGSTE = 254;

    private Dubbelvragen() {}

    static Dubbelvraag van(KlantForm form, @Nullable KlantId zelf) {
        List<Dubbelvraag.Persoon> personen = Stream.of(
                        Stream.of(form.persoon()),
                        form.partners().stream().map(PartnerForm::persoon),
                        form.kinderen().stream().map(KindForm::persoon))
                .flatMap(s -> s)
                .flatMap(Dubbelvragen::persoon)
                .toList();
        return new Dubbelvraag(
                zelf, personen, tekst(form.email()), tekst(form.klantSleutel()), tekst(form.relatieSleutel()));
    }

    private static Stream<Dubbelvraag.Persoon> persoon(PersoonForm persoon) {
        LocalDate geboren = datum(persoon.geboortedatum());
        String achternaam = tekst(persoon.achternaam());
        if (geboren == null || achternaam == null) {
            return Stream.empty();
        }
        String voorletters = tekst(persoon.voorletters());
        Persoonsnaam naam = new Persoonsnaam(
                voorletters == null ? "" : voorletters,
                tekst(persoon.voornamen()),
                tekst(persoon.tussenvoegsel()),
                achternaam,
                tekst(persoon.geboortenaam()));
        return Stream.of(new Dubbelvraag.Persoon(naam, geboren));
    }

    private static @Nullable String tekst(@Nullable String getypt) {
        String schoon = Tekst.schoon(getypt);
        return schoon == null || schoon.length() > LANGSTE ? null : schoon;
    }

    private static @Nullable LocalDate datum(@Nullable String getypt) {
        try {
            return Datums.lees(getypt);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
