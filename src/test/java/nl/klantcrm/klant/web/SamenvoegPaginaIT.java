package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviesdossier.AdviesdossierService;
import nl.klantcrm.adviesdossier.AdviestypeOverzicht;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Two klantdossiers become one: what stays, what moves, and when it is refused. */
@DatabaseTest
class SamenvoegPaginaIT {

    private static final AtomicInteger TELLER = new AtomicInteger();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private KlantService klanten;

    @Autowired
    private KlantOverzicht overzicht;

    @Autowired
    private AdviesdossierService dossiers;

    @Autowired
    private AdviesdossierOverzicht dossierOverzicht;

    @Autowired
    private AdviestypeOverzicht typen;

    @Autowired
    private JdbcClient jdbc;

    private int dag;
    private String achternaam = "";
    private String sleutel = "";
    private KlantId blijft = new KlantId(0);
    private KlantId gaatOp = new KlantId(0);

    @BeforeEach
    void tweeKlantdossiers() {
        dag = TELLER.incrementAndGet();
        achternaam = "Samen" + Long.toString(System.nanoTime(), 36);
        sleutel = "S-" + achternaam;
        blijft = klant(dag, "blijft@voorbeeld.nl", null, null, List.of(partner(null)), List.of(kind("Cas")));
        gaatOp = klant(
                dag,
                "gaatop@voorbeeld.nl",
                "030 7654321",
                sleutel,
                List.of(partner(LocalDate.of(2019, 5, 4))),
                List.of(kind("Cas"), kind("Noor")));
    }

    @Test
    void thePageShowsBothValuesAndWhoIsOnlyInOne() {
        assertThat(haal("/klanten/" + blijft + "/samenvoegen?met=" + gaatOp.nummer()))
                .hasStatusOk()
                .bodyText()
                .contains("blijft@voorbeeld.nl", "gaatop@voorbeeld.nl", "030 7654321", sleutel, "Kind N. (Noor)")
                .contains("name=\"ander\" autocomplete=\"off\" value=\"KLANT-0-TELEFOON\"")
                .doesNotContain("KLANT-0-ACHTERNAAM", "Kind C. (Cas) de Vries ·");
    }

    @Test
    void whatIsChosenIsTakenOverAndTheOtherGoes() {
        MultiValueMap<String, String> form = form();
        form.add("ander", "KLANT-0-TELEFOON");
        form.add("ander", "KLANT-0-KLANT_SLEUTEL");
        form.add("mee", kindSleutel("Noor"));
        assertThat(post(form)).hasStatus3xxRedirection().hasRedirectedUrl("/klanten/" + blijft);

        Klantgegevens samen = toon(blijft).gegevens();
        assertThat(samen.email()).isEqualTo("blijft@voorbeeld.nl");
        assertThat(samen.telefoon()).isEqualTo("030 7654321");
        assertThat(samen.klantSleutel()).isEqualTo(sleutel);
        assertThat(samen.partners()).hasSize(1);
        assertThat(samen.kinderen())
                .extracting(k -> k.persoon().naam().voornamen())
                .containsExactly("Cas", "Noor");
        assertThat(samen.kinderen().get(1).partner()).isEqualTo(0);
        assertThat(haal("/klanten/" + gaatOp)).hasStatus(404);
        assertThat(haal("/klanten/" + blijft + "/historie"))
                .bodyText()
                .contains("Samengevoegd met een ander klantdossier", "030 7654321");
    }

    @Test
    void dossiersMoveWithTheirMomentopnameAsItWas() {
        AdviesdossierId dossier = als(() -> dossiers.maakAan(new MaakAdviesdossier(
                gaatOp, typen.actieve().get(0).id(), LocalDate.of(2024, 2, 29), null, null, null, false)));
        List<Map<String, Object>> voor = momentopname(dossier);
        assertThat(post(form())).hasStatus3xxRedirection();
        assertThat(momentopname(dossier)).isEqualTo(voor);
        assertThat(als(() -> dossierOverzicht.vanKlant(blijft)))
                .extracting(d -> d.id())
                .contains(dossier);
        assertThat(jdbc.sql("select kenmerk from logboek where soort = 'SAMENVOEGEN' and klant_id = ?")
                        .param(blijft.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("opgegaan=" + gaatOp + ";items=1");
    }

    @Test
    void whoIsLateSeesItAndKeepsTheChoices() {
        MultiValueMap<String, String> form = form();
        form.add("ander", "KLANT-0-TELEFOON");
        KlantDetails nu = toon(gaatOp);
        als(() -> {
            klanten.wijzig(gaatOp, nu.versie(), metPlaats(nu.gegevens()));
            return gaatOp;
        });
        assertThat(post(form))
                .hasStatus(409)
                .bodyText()
                .contains("nog niets samengevoegd", "Deventer")
                .containsPattern("value=\"KLANT-0-TELEFOON\"[^>]* checked=");
        assertThat(haal("/klanten/" + gaatOp)).hasStatusOk();
    }

    @Test
    void aHouseholdThatWouldBreakARuleIsRefused() {
        KlantId ander = klant(dag, null, null, null, List.of(VoorbeeldKlant.partner("Willem", null, null)), List.of());
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("met", ander.toString());
        form.set("versie", String.valueOf(toon(blijft).versie()));
        form.set("anderVersie", String.valueOf(toon(ander).versie()));
        form.add(
                "mee",
                "PARTNER-"
                        + Objects.requireNonNull(
                                        toon(ander).gegevens().partners().get(0).id())
                                .waarde());
        assertThat(post(form)).hasStatus(422).bodyText().contains("maar één huidige partner");
        assertThat(haal("/klanten/" + ander)).hasStatusOk();
    }

    @Test
    void itIsInTheHistoryEvenWhenNothingIsTakenOver() {
        int versie = toon(blijft).versie();
        assertThat(post(form())).hasStatus3xxRedirection();
        assertThat(toon(blijft).versie()).isGreaterThan(versie);
        assertThat(haal("/klanten/" + blijft + "/historie"))
                .bodyText()
                .contains("Samengevoegd met een ander klantdossier");
    }

    @Test
    void nothingIsTickedThatWouldMixAnAddressOrEndARelation() {
        Klantgegevens g = toon(gaatOp).gegevens();
        als(() -> {
            klanten.wijzig(
                    gaatOp,
                    toon(gaatOp).versie(),
                    VoorbeeldKlant.met(g, new Adres("Dorpsstraat", "3", "bis", null, "Deventer", Adres.NEDERLAND)));
            return gaatOp;
        });
        assertThat(haal("/klanten/" + blijft + "/samenvoegen?met=" + gaatOp))
                .bodyText()
                .contains("Dorpsstraat")
                .doesNotContainPattern(
                        "value=\"KLANT-0-(STRAAT|HUISNUMMER|TOEVOEGING|POSTCODE|PLAATS|LAND)\"[^>]* checked=");
    }

    @Test
    void aSecondClickSaysThatItIsDone() {
        MultiValueMap<String, String> form = form();
        assertThat(post(form)).hasStatus3xxRedirection();
        assertThat(post(form)).hasRedirectedUrl("/klanten/" + blijft);
    }

    @Test
    void parentAndKindWithKlantdossiersOfTheirOwnStayTwo() {
        Persoonsgegevens cas = toon(blijft).gegevens().kinderen().get(0).persoon();
        KlantId volwassen = als(() -> klanten.registreer(VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), cas)));
        assertThat(haal("/klanten/" + blijft + "/samenvoegen?met=" + volwassen))
                .hasStatus(422)
                .bodyText()
                .contains("niet dezelfde mensen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K-", "x", "99999999", "K-999999999999999999999", "<b>"})
    void whatIsNoOtherKlantGetsAMessage(String met) {
        assertThat(mvc.get()
                        .uri("/klanten/" + blijft + "/samenvoegen")
                        .param("met", met)
                        .with(user(gebruikers.adviseur()))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("geen klant met dit klantnummer");
    }

    @Test
    void withItselfOrAnAnonymisedOneItIsRefused() {
        assertThat(haal("/klanten/" + blijft + "/samenvoegen?met=" + blijft))
                .hasStatus(422)
                .bodyText()
                .contains("het klantdossier zelf");
        jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                .param(gaatOp.waarde())
                .update();
        assertThat(haal("/klanten/" + blijft + "/samenvoegen?met=" + gaatOp))
                .hasStatus(422)
                .bodyText()
                .contains("geanonimiseerd klantdossier");
        assertThat(post(form())).hasStatus(422);
    }

    private MultiValueMap<String, String> form() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("met", gaatOp.toString());
        form.set("versie", String.valueOf(toon(blijft).versie()));
        form.set("anderVersie", String.valueOf(toon(gaatOp).versie()));
        return form;
    }

    private String kindSleutel(String voornaam) {
        return toon(gaatOp).gegevens().kinderen().stream()
                .filter(k -> voornaam.equals(k.persoon().naam().voornamen()))
                .map(k -> "KIND-" + Objects.requireNonNull(k.id()).waarde())
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> momentopname(AdviesdossierId dossier) {
        return jdbc.sql("select to_jsonb(m)::text || to_jsonb(p)::text from momentopname m"
                        + " join momentopname_persoon p using (adviesdossier_id) where adviesdossier_id = ? order by 1")
                .param(dossier.waarde())
                .query()
                .listOfRows();
    }

    private KlantDetails toon(KlantId id) {
        return als(() -> overzicht.toon(id));
    }

    private MvcTestResult haal(String pad) {
        return mvc.get().uri(pad).with(user(gebruikers.adviseur())).exchange();
    }

    private MvcTestResult post(MultiValueMap<String, String> form) {
        return mvc.post()
                .uri("/klanten/" + blijft + "/samenvoegen")
                .params(form)
                .with(user(gebruikers.adviseur()))
                .with(csrf())
                .exchange();
    }

    private <T> T als(Supplier<T> werk) {
        return Systeem.als(gebruikers.adviseur(), werk);
    }

    private static PartnerGegevens partner(@Nullable LocalDate begin) {
        return VoorbeeldKlant.partner("Bram", begin, null);
    }

    private static KindGegevens kind(String voornaam) {
        return VoorbeeldKlant.kind(voornaam, LocalDate.of(2010, 2, 28));
    }

    private static Klantgegevens metPlaats(Klantgegevens g) {
        return VoorbeeldKlant.met(g, new Adres(null, null, null, null, "Deventer", Adres.NEDERLAND));
    }

    private KlantId klant(
            int nr,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable String klantSleutel,
            List<PartnerGegevens> partners,
            List<KindGegevens> kinderen) {
        Persoonsgegevens persoon = new Persoonsgegevens(
                Geslacht.VROUW,
                new Persoonsnaam("A.", "Anna", null, achternaam, null),
                LocalDate.of(1955, 1, 1).plusDays(nr),
                null);
        Klantgegevens g = VoorbeeldKlant.huishouden(BerekeningenVoor.KLANT, partners, kinderen);
        return als(() -> klanten.registreer(new Klantgegevens(
                persoon,
                g.adres(),
                email,
                telefoon,
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                null,
                klantSleutel,
                null,
                null,
                partners,
                kinderen)));
    }
}
