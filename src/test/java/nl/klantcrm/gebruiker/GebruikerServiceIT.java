package nl.klantcrm.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class GebruikerServiceIT {

    private static final MaakGebruiker ANNA =
            new MaakGebruiker("Anna.Wit", "Anna de Wit", "twaalf tekens", Set.of(Rol.ADVISEUR, Rol.COMPLIANCE));

    @Autowired
    private GebruikerService service;

    @Autowired
    private Gebruikersnamen namen;

    @Autowired
    private Gebruikersregister register;

    @Autowired
    private Voorbeeldgebruikers voorbeelden;

    @Test
    void makesAUserWhoCanSignIn() {
        GebruikerId id = maak(ANNA);

        Aangemeld aangemeld = (Aangemeld) register.loadUserByUsername("anna.wit");
        assertThat(aangemeld.id()).isEqualTo(id);
        assertThat(aangemeld.rollen()).containsExactlyInAnyOrder(Rol.ADVISEUR, Rol.COMPLIANCE);
        assertThat(Systeem.als(aangemeld, () -> namen.namen(List.of(id, new GebruikerId(-1)))))
                .containsExactly(Map.entry(id, "Anna de Wit"));
    }

    @Test
    void keepsThePasswordWhereNobodyCanReadIt() {
        maak(ANNA);

        assertThat(register.loadUserByUsername("anna.wit").getPassword())
                .startsWith("{bcrypt}")
                .doesNotContain("twaalf");
    }

    @Test
    void refusesAUserNameThatIsTakenWhateverItsCase() {
        maak(ANNA);
        MaakGebruiker naamgenoot = new MaakGebruiker("ANNA.WIT", "Anna Wit", "twaalf tekens", Set.of(Rol.ADVISEUR));

        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> maak(naamgenoot))
                .withMessage("[gebruiker.gebruikersnaam.bezet]");
    }

    @Test
    void worksForABeheerderOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Systeem.als(voorbeelden.adviseur(), () -> service.maak(ANNA)));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> service.maak(ANNA));
        assertThat(Systeem.als(voorbeelden.beheerder(), () -> service.maak(ANNA)))
                .isNotNull();
    }

    private GebruikerId maak(MaakGebruiker opdracht) {
        return Systeem.als(Set.of(Recht.BEHEER), () -> service.maak(opdracht));
    }
}
