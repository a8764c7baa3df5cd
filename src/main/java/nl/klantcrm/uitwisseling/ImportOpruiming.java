package nl.klantcrm.uitwisseling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes what imports still hold of people. */
@Component
class ImportOpruiming {

    private final ImportRepository imports;
    private final Importrijen rijen;

    ImportOpruiming(ImportRepository imports, Importrijen rijen) {
        this.imports = imports;
        this.rijen = rijen;
    }

    /** Of one that has ended the numbers stay; one that was never carried out goes altogether. */
    @Transactional
    public void vergeet(ImportId id) {
        imports.houdVast(id).filter(opdracht -> !opdracht.status().isBezig()).ifPresent(opdracht -> {
            if (opdracht.status().isAfgelopen()) {
                opdracht.vergeetInhoud();
                rijen.verwijder(id);
            } else {
                imports.delete(opdracht);
            }
        });
    }
}
