package nl.klantcrm.uitwisseling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as the database keeps them: cells and reasons as JSON. */
@Component
class Rijtekst {

    private static final TypeReference<List<String>> CELLEN = new TypeReference<>() {};
    private static final TypeReference<List<Reden>> REDENEN = new TypeReference<>() {};

    private final JsonMapper json;

    Rijtekst(JsonMapper json) {
        this.json = json;
    }

    String cellen(List<String> cellen) {
        return json.writeValueAsString(cellen);
    }

    List<String> leesCellen(String tekst) {
        return json.readValue(tekst, CELLEN);
    }

    String redenen(List<Reden> redenen) {
        return json.writeValueAsString(redenen);
    }

    List<Reden> leesRedenen(@Nullable String tekst) {
        return tekst == null ? List.of() : json.readValue(tekst, REDENEN);
    }
}
