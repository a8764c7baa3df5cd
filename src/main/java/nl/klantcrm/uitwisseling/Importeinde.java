package nl.klantcrm.uitwisseling;

import java.time.Clock;
import nl.klantcrm.logboek.Gebeurtenis;
import nl.klantcrm.logboek.Logboek;
import nl.klantcrm.logboek.Soort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends imports: counts what became of the rows, which adds up, and leaves a line in the logboek. */
@Component
class Importeinde {

    private final ImportRepository imports;
    private final Importrijen rijen;
    private final Logboek logboek;
    private final Clock klok;

    Importeinde(ImportRepository imports, Importrijen rijen, Logboek logboek, Clock klok) {
        this.imports = imports;
        this.rijen = rijen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** When every row is done; else nothing happens. */
    @Transactional
    public void alsAllesGedaan(ImportId id) {
        imports.houdVast(id)
                .filter(opdracht -> opdracht.status() == Importstatus.BEZIG)
                .ifPresent(opdracht -> {
                    Telling telling = rijen.telling(id);
                    if (telling.samen() == opdracht.details().rijen()) {
                        rondAf(opdracht, Importstatus.KLAAR, telling);
                    }
                });
    }

    /** Before every row is done: the others are left out. An import that is not at work stays as it is. */
    @Transactional
    public void breekAf(ImportId id, Importstatus status) {
        imports.houdVast(id).filter(opdracht -> opdracht.status().isBezig()).ifPresent(opdracht -> {
            rijen.slaRestOver(id, Reden.van("uitwisseling.reden." + status));
            rondAf(opdracht, status, rijen.telling(id));
        });
    }

    private void rondAf(Importopdracht opdracht, Importstatus status, Telling telling) {
        opdracht.rondAf(status, telling, klok.instant());
        logboek.schrijf(Gebeurtenis.vanAantal(
                Soort.IMPORT,
                opdracht.details().gebruiker().waarde(),
                telling.toegevoegd() + telling.bijgewerkt(),
                String.join(
                        ";",
                        "import=" + opdracht.id(),
                        "toegevoegd=" + telling.toegevoegd(),
                        "bijgewerkt=" + telling.bijgewerkt(),
                        "overgeslagen=" + telling.overgeslagen(),
                        "mislukt=" + telling.mislukt())));
    }
}
