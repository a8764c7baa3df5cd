package nl.klantcrm.meting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulierTest {

    private static final String PAGINA = """
            <form method="get" action="/zoeken"><input name="q" value="nee"></form>
            <form method="post" action="/klanten/5"><input type="hidden" name="_csrf" value="a&amp;b"/>
              <input type="text" required name="naam" value="&#39;t Hart">
              <input type="text" name="leeg">
              <select name="geslacht"><option value="MAN">Man</option><option value="VROUW" selected="selected">Vrouw</option></select>
              <select name="land"><option value="NL">Nederland</option><option value="BE">België</option></select>
              <input type="radio" name="wie" value="a"><input type="radio" name="wie" value="b" checked="checked">
              <input type="checkbox" name="niet" value="true">
              <textarea name="notities" rows="3">Een &lt; twee</textarea>
              <button type="submit" name="rij" value="x">Rij erbij</button>
            </form>""";

    @Test
    void sendsWhatABrowserWouldSend() {
        assertThat(Formulier.velden(PAGINA, "/klanten/5"))
                .isEqualTo(Map.of(
                        "_csrf", "a&b",
                        "naam", "'t Hart",
                        "leeg", "",
                        "geslacht", "VROUW",
                        "land", "NL",
                        "wie", "b",
                        "notities", "Een < twee"));
    }

    @Test
    void saysWhenThereIsNoSuchForm() {
        assertThatThrownBy(() -> Formulier.velden(PAGINA, "/klanten/6")).hasMessageContaining("/klanten/6");
    }
}
