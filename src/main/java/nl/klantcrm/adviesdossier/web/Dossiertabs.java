package nl.klantcrm.adviesdossier.web;

import java.util.Comparator;
import java.util.List;
import nl.klantcrm.adviesdossier.spi.Dossiertab;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs that other modules add to an adviesdossier; templates call it {@code @dossiertabs}. */
@Component("dossiertabs")
class Dossiertabs {

    private final ObjectProvider<Dossiertab> tabs;

    Dossiertabs(ObjectProvider<Dossiertab> tabs) {
        this.tabs = tabs;
    }

    /** From left to right. */
    public List<Dossiertab> alle() {
        return tabs.stream()
                .sorted(Comparator.comparingInt(Dossiertab::volgorde))
                .toList();
    }
}
