package nl.klantcrm.gebruiker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in while there is no user yet: a code, to be used once, that only who reads the log can know. The database
 * has only a hash of it.
 */
@Service
@Transactional
public class EersteBeheerder {

    private static final Duration GELDIG = Duration.ofHours(24);
    private static final int BYTES = 32;

    private final GebruikerRepository gebruikers;
    private final GebruikerService service;
    private final JdbcClient database;
    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();

    EersteBeheerder(GebruikerRepository gebruikers, GebruikerService service, JdbcClient database, Clock klok) {
        this.gebruikers = gebruikers;
        this.service = service;
        this.database = database;
        this.klok = klok;
    }

    /** A new code in place of any earlier one, or nothing when there are users already. */
    public Optional<String> nodigUit() {
        trekIn();
        if (gebruikers.existsBy()) {
            return Optional.empty();
        }
        byte[] willekeurig = new byte[BYTES];
        toeval.nextBytes(willekeurig);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(willekeurig);
        database.sql("insert into eerste_beheerder_uitnodiging (id, code_hash, verloopt_op) values (1, ?, ?)")
                .params(hash(code), tijdstip(klok.instant().plus(GELDIG)))
                .update();
        return Optional.of(code);
    }

    /** Whether the code leads anywhere. */
    @Transactional(readOnly = true)
    public boolean isGeldig(String code) {
        return !gebruikers.existsBy()
                && database.sql(
                                        "select count(*) from eerste_beheerder_uitnodiging where code_hash = ? and verloopt_op > ?")
                                .params(hash(code), tijdstip(klok.instant()))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /**
     * Makes the first beheerder, and uses the code up.
     *
     * @throws NietGevondenException when the code is wrong, too old or used
     * @throws OngeldigeInvoerException when a rule is broken; the code can be used again then
     */
    public void aanvaard(String code, String gebruikersnaam, String naam, String wachtwoord) {
        // Taking the row away first makes a second one who comes with the same code wait, and then find nothing.
        if (!isGeldig(code) || trekIn() == 0) {
            throw new NietGevondenException("invitation of the first beheerder");
        }
        MaakGebruiker beheerder = new MaakGebruiker(gebruikersnaam, naam, wachtwoord, Set.of(Rol.BEHEERDER));
        Systeem.als(Set.of(Recht.BEHEER), () -> service.maak(beheerder));
    }

    private int trekIn() {
        return database.sql("delete from eerste_beheerder_uitnodiging").update();
    }

    private static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
