package nl.klantcrm.klant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.Huishoudvelden.Persoon;
import nl.klantcrm.klant.Wijzigingsregel.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What one save changed, field by field. Undone one by one the lines lead from the household after it to the one
 * before, so that the present household and its history together hold every earlier one.
 */
final class Huishoudverschil {

    private final List<Wijzigingsregel> regels = new ArrayList<>();

    private Huishoudverschil() {}

    static List<Wijzigingsregel> tussen(Klantgegevens voor, Klantgegevens na) {
        Huishoudvelden eerst = new Huishoudvelden(voor);
        Huishoudvelden later = new Huishoudvelden(na);
        Huishoudverschil verschil = new Huishoudverschil();
        eerst.personen()
                .forEach((wie, persoon) ->
                        verschil.vergelijk(wie, persoon, later.persoon(wie).orElse(null)));
        later.personen().forEach((wie, persoon) -> {
            if (eerst.persoon(wie).isEmpty()) {
                verschil.meld(Soort.TOEGEVOEGD, wie, persoon, null, null, null);
            }
        });
        return List.copyOf(verschil.regels);
    }

    /** What linking to another Adviespartner alone changes; it takes no household to know that. */
    static List<Wijzigingsregel> vanAdviespartner(@Nullable AdviespartnerId van, @Nullable AdviespartnerId naar) {
        return List.of(new Wijzigingsregel(
                0, Soort.VELD, PersoonId.KLANT, null, Klantveld.ADVIESPARTNER, tekst(van), tekst(naar)));
    }

    private static @Nullable String tekst(@Nullable AdviespartnerId adviespartner) {
        return adviespartner == null ? null : adviespartner.toString();
    }

    private void vergelijk(PersoonId wie, Persoon voor, @Nullable Persoon na) {
        if (na == null) {
            meld(Soort.VERWIJDERD, wie, voor, null, null, null);
        }
        for (Klantveld veld : Klantveld.values()) {
            String van = voor.waarden().tekst(veld);
            String naar = na == null ? null : na.waarden().tekst(veld);
            if (!Objects.equals(van, naar)) {
                meld(Soort.VELD, wie, voor, veld, zonderBsn(veld, van), zonderBsn(veld, naar));
            }
        }
    }

    private void meld(
            Soort soort,
            PersoonId wie,
            Persoon persoon,
            @Nullable Klantveld veld,
            @Nullable String van,
            @Nullable String naar) {
        String naam = wie.equals(PersoonId.KLANT) ? null : persoon.naam();
        regels.add(new Wijzigingsregel(regels.size(), soort, wie, naam, veld, van, naar));
    }

    /** A BSN that was taken out of the klantdossier must not live on in its history. */
    private static @Nullable String zonderBsn(Klantveld veld, @Nullable String tekst) {
        return tekst == null || veld.soort() != Klantveld.Soort.VRIJE_TEKST ? tekst : BsnProef.maskeer(tekst);
    }
}
