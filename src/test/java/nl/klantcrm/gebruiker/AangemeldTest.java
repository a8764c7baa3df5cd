package nl.klantcrm.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.GrantedAuthority;

class AangemeldTest {

    private final Aangemeld aangemeld =
            new Aangemeld(new GebruikerId(7), "anna", "Anna de Wit", Set.of(Rol.COMPLIANCE), true, "{bcrypt}geheim");

    @Test
    void hasTheRechtenOfAllItsRollen() {
        Aangemeld beide =
                new Aangemeld(new GebruikerId(7), "anna", "Anna de Wit", Set.of(Rol.COMPLIANCE, Rol.BEHEERDER));

        assertThat(beide.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("PRIVACY", "BEHEER", "ROLE_COMPLIANCE", "ROLE_BEHEERDER")
                .doesNotContain("DOSSIER_MAKEN", "ROLE_ADVISEUR")
                .doesNotHaveDuplicates();
    }

    @Test
    void comesBackFromTheSessionAsItWasWithoutThePassword() {
        byte[] bewaard = new SerializingConverter().convert(aangemeld);

        assertThat(new String(bewaard, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
        Aangemeld terug = (Aangemeld) new DeserializingConverter().convert(bewaard);
        assertThat(terug)
                .isEqualTo(aangemeld)
                .usingRecursiveComparison()
                .ignoringFields("wachtwoord")
                .isEqualTo(aangemeld);
        assertThat(terug.getPassword()).isNull();
    }

    @Test
    void forgetsThePasswordOnceSignedIn() {
        aangemeld.eraseCredentials();

        assertThat(aangemeld.getPassword()).isNull();
    }

    @Test
    void saysNothingPersonalInALog() {
        assertThat(aangemeld).hasToString("gebruiker 7");
    }
}
