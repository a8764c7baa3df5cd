package nl.klantcrm.uitwisseling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An import, from the upload of its file to its result. Its rows are not part of it: there may be 100,000. */
@Entity
@Table(name = "import_opdracht")
class Importopdracht {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private ImportId id;

    @Version
    private @Nullable Integer versie;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "gebruiker_id"))
    private GebruikerId gebruiker;

    @Enumerated(EnumType.STRING)
    private Importstatus status = Importstatus.KOLOMMEN;

    @Enumerated(EnumType.STRING)
    private Bestandssoort soort;

    private @Nullable String bestandsnaam;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> koppen;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kolommen;

    @Enumerated(EnumType.STRING)
    private Importkeuzes.@Nullable Bestaande bestaande;

    @Enumerated(EnumType.STRING)
    private Importkeuzes.@Nullable Dubbele dubbele;

    private boolean nummerBewaren;
    private int rijen;
    private @Nullable Integer toegevoegd;
    private @Nullable Integer bijgewerkt;
    private @Nullable Integer overgeslagen;
    private @Nullable Integer mislukt;
    private Instant gemaaktOp;
    private @Nullable Instant klaarOp;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Importopdracht() {}

    /** @param kolommen per heading the field that it seems to be, empty when that is unknown */
    Importopdracht(
            ImportId id,
            GebruikerId gebruiker,
            Bestandssoort soort,
            String bestandsnaam,
            List<String> koppen,
            List<String> kolommen,
            Instant nu) {
        this.id = id;
        this.gebruiker = gebruiker;
        this.soort = soort;
        this.bestandsnaam = bestandsnaam;
        this.koppen = new ArrayList<>(koppen);
        this.kolommen = new ArrayList<>(kolommen);
        this.gemaaktOp = nu;
    }

    /** How many rows the file turned out to have. */
    void telt(int aantal) {
        rijen = aantal;
    }

    boolean isVan(GebruikerId iemand) {
        return gebruiker.equals(iemand);
    }

    /** @throws VersieConflictException when it has moved on since it was shown */
    void eisVersie(int getoond) {
        if (versie() != getoond) {
            throw new VersieConflictException("import " + id);
        }
    }

    /** @throws VersieConflictException when it is past that */
    void kies(List<String> gekozen) {
        eis(Importstatus.KOLOMMEN, Importstatus.VOORBEELD);
        kolommen = new ArrayList<>(gekozen);
        status = Importstatus.CONTROLE;
    }

    void gecontroleerd() {
        if (status == Importstatus.CONTROLE) {
            status = Importstatus.VOORBEELD;
        }
    }

    /** @throws VersieConflictException when it is not its turn */
    void start(Importkeuzes keuzes) {
        eis(Importstatus.VOORBEELD);
        bestaande = keuzes.bestaande();
        dubbele = keuzes.dubbele();
        nummerBewaren = keuzes.bsnBewaren();
        status = Importstatus.BEZIG;
    }

    /** Ends it. The rows that were not done are among those left out. */
    void rondAf(Importstatus einde, Telling telling, Instant nu) {
        status = einde;
        toegevoegd = telling.toegevoegd();
        bijgewerkt = telling.bijgewerkt();
        overgeslagen = telling.overgeslagen();
        mislukt = telling.mislukt();
        klaarOp = nu;
    }

    /** What is left a week later says of nobody who they are: also headings and a file name may hold names. */
    void vergeetInhoud() {
        bestandsnaam = null;
        koppen = new ArrayList<>();
        kolommen = new ArrayList<>();
    }

    private void eis(Importstatus... verwacht) {
        if (!List.of(verwacht).contains(status)) {
            throw new VersieConflictException("import " + id);
        }
    }

    ImportId id() {
        return id;
    }

    Importstatus status() {
        return status;
    }

    ImportDetails details() {
        Importkeuzes keuzes =
                bestaande == null || dubbele == null ? null : new Importkeuzes(bestaande, dubbele, nummerBewaren);
        Telling telling = toegevoegd == null || bijgewerkt == null || overgeslagen == null || mislukt == null
                ? null
                : new Telling(toegevoegd, bijgewerkt, overgeslagen, mislukt);
        return new ImportDetails(
                id,
                versie(),
                gebruiker,
                status,
                soort,
                bestandsnaam,
                List.copyOf(koppen),
                List.copyOf(kolommen),
                keuzes,
                rijen,
                telling,
                gemaaktOp,
                klaarOp);
    }

    private int versie() {
        return versie == null ? 0 : versie;
    }
}
