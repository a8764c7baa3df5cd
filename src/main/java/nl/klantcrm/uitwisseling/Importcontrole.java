package nl.klantcrm.uitwisseling;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges the rows of an import, a few hundred at a time. */
@Component
class Importcontrole {

    private static final int TEGELIJK = 200;

    private final ImportRepository imports;
    private final Importrijen rijen;
    private final Indelingen indelingen;
    private final Beoordelaar beoordelaar;

    Importcontrole(ImportRepository imports, Importrijen rijen, Indelingen indelingen, Beoordelaar beoordelaar) {
        this.imports = imports;
        this.rijen = rijen;
        this.indelingen = indelingen;
        this.beoordelaar = beoordelaar;
    }

    /** Whether there was anything left to judge. */
    @Transactional
    public boolean stap(ImportDetails opdracht) {
        List<Rij> volgende = rijen.ongekeurd(opdracht.id(), TEGELIJK);
        if (!volgende.isEmpty()) {
            rijen.bewaar(opdracht.id(), beoordelaar.beoordeel(indelingen.van(opdracht.kolommen()), volgende, false));
        }
        return !volgende.isEmpty();
    }

    /** When every row is judged; else, as when somebody else is still at it, nothing happens. */
    @Transactional
    public void rondAf(ImportId id) {
        imports.houdVast(id)
                .filter(opdracht -> opdracht.status() == Importstatus.CONTROLE)
                .ifPresent(opdracht -> {
                    ImportDetails details = opdracht.details();
                    int gekeurd = rijen.toestanden(id).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    if (gekeurd == details.rijen()) {
                        markeerHerhaald(details);
                        opdracht.gecontroleerd();
                    }
                });
    }

    /** A key stands in the file once; the same person twice is possible, but not likely. */
    private void markeerHerhaald(ImportDetails opdracht) {
        for (String sleutel : List.of(Kolom.KLANTNUMMER, "klantSleutel", "relatieSleutel")) {
            List<Integer> plek = plekken(opdracht, sleutel);
            if (!plek.isEmpty()) {
                boolean nummer = sleutel.equals(Kolom.KLANTNUMMER);
                rijen.markeerHerhaald(opdracht.id(), plek, nummer, false, Toestand.FOUT, "uitwisseling.fout.ookInRij");
            }
        }
        List<Integer> persoon = plekken(opdracht, "persoon.achternaam", "persoon.voorletters", "persoon.geboortedatum");
        if (persoon.size() == 3) {
            rijen.markeerHerhaald(opdracht.id(), persoon, false, true, Toestand.DUBBEL, "uitwisseling.reden.ookInRij");
        }
    }

    private static List<Integer> plekken(ImportDetails opdracht, String... velden) {
        return List.of(velden).stream()
                .flatMap(veld -> IntStream.range(0, opdracht.kolommen().size())
                        .filter(i -> Objects.equals(opdracht.kolommen().get(i), veld))
                        .boxed())
                .toList();
    }
}
