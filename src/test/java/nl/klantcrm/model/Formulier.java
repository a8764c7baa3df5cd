package nl.klantcrm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form of a page with its values, as a browser would send them. */
final class Formulier {

    static final String VERSIE = "versie";

    private final String actie;
    private final MultiValueMap<String, String> waarden;

    private Formulier(String actie, MultiValueMap<String, String> waarden) {
        this.actie = actie;
        this.waarden = waarden;
    }

    /** The form of the page that is sent to this address. */
    static Formulier van(String pagina, String actie) {
        Document html = Jsoup.parse(pagina);
        List<Element> gevonden = html.select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(actie))
                .toList();
        assertThat(gevonden).as("forms that are sent to " + actie).hasSize(1);
        MultiValueMap<String, String> waarden = new LinkedMultiValueMap<>();
        for (KeyVal waarde : ((FormElement) gevonden.get(0)).formData()) {
            // Thymeleaf adds these; a session of MockMvc has its own token.
            if (!waarde.key().equals("_csrf")) {
                waarden.add(waarde.key(), waarde.value());
            }
        }
        return new Formulier(actie, waarden);
    }

    /** The same form with other values, as one types them into it. */
    Formulier met(MultiValueMap<String, String> getypt) {
        MultiValueMap<String, String> nieuw = new LinkedMultiValueMap<>(waarden);
        nieuw.putAll(getypt);
        return new Formulier(actie, nieuw);
    }

    Formulier zonder(String veld) {
        MultiValueMap<String, String> nieuw = new LinkedMultiValueMap<>(waarden);
        nieuw.remove(veld);
        return new Formulier(actie, nieuw);
    }

    String actie() {
        return actie;
    }

    MultiValueMap<String, String> waarden() {
        return waarden;
    }
}
