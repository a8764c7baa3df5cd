package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BsnProef;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;

/** What must hold before an adviesdossier is made, whoever asks. Collects every breach before it refuses. */
final class Aanvraagregels {

    static final LocalDate VROEGSTE_DOSSIERDATUM = LocalDate.of(1900, 1, 1);
    static final int OMSCHRIJVING_MAXIMUM = 200;

    private final Aanvraag aanvraag;
    private final LocalDate vandaag;
    private final List<Overtreding> overtredingen = new ArrayList<>();

    private Aanvraagregels(Aanvraag aanvraag, LocalDate vandaag) {
        this.aanvraag = aanvraag;
        this.vandaag = vandaag;
    }

    /** @throws OngeldigeInvoerException naming every field that breaks a rule */
    static void eis(Aanvraag aanvraag, LocalDate vandaag) {
        List<Overtreding> gevonden = new Aanvraagregels(aanvraag, vandaag).toets();
        if (!gevonden.isEmpty()) {
            throw new OngeldigeInvoerException(gevonden);
        }
    }

    private List<Overtreding> toets() {
        toetsHoofdgerechtigde();
        toetsDossierdatum();
        toetsOmschrijving();
        // Who is loaded is only known once it is certain for whom.
        if (overtredingen.isEmpty()) {
            toetsPersonen();
        }
        return overtredingen;
    }

    private void toetsDossierdatum() {
        LocalDate datum = aanvraag.opdracht().dossierdatum();
        if (datum.isBefore(VROEGSTE_DOSSIERDATUM)) {
            meld("dossierdatum", "adviesdossier.fout.dossierdatumVoor1900");
        } else if (datum.isAfter(vandaag.plusYears(1))) {
            meld("dossierdatum", "adviesdossier.fout.dossierdatumTeLaat");
        }
    }

    private void toetsOmschrijving() {
        String omschrijving = aanvraag.opdracht().omschrijving();
        if (omschrijving == null) {
            return;
        }
        if (omschrijving.codePointCount(0, omschrijving.length()) > OMSCHRIJVING_MAXIMUM) {
            meld("omschrijving", "adviesdossier.fout.omschrijvingTeLang", OMSCHRIJVING_MAXIMUM);
        }
        if (omschrijving.chars().anyMatch(Character::isISOControl)) {
            meld("omschrijving", "adviesdossier.fout.stuurteken");
        }
        if (!aanvraag.opdracht().bsnBewaren() && BsnProef.vindt(omschrijving)) {
            meld("omschrijving", "adviesdossier.fout.bsn");
        }
    }

    private void toetsHoofdgerechtigde() {
        Optional<VoorWie> voorWie = aanvraag.voorWie();
        if (voorWie.isEmpty()) {
            meld("voorWie", "adviesdossier.fout.voorWieNodig");
        } else if (voorWie.get() == VoorWie.KLANT) {
            aanvraag.regel()
                    .redenTegenKlant(aanvraag.gegevens().persoon())
                    .ifPresent(reden -> meld("klant", "adviesdossier.fout.klantOverleden", datum(reden)));
        } else if (aanvraag.gegevens().berekeningenVoor() == BerekeningenVoor.KLANT) {
            meld("voorWie", "adviesdossier.fout.alleenVoorKlant");
        } else {
            toetsPartnerAlsHoofdgerechtigde();
        }
    }

    private void toetsPartnerAlsHoofdgerechtigde() {
        Partnerkeuze keuze = aanvraag.partnerkeuze();
        Optional<PartnerGegevens> partner = keuze.hoofdgerechtigde();
        if (partner.isPresent()) {
            eisGenoemd(partner.get());
            return;
        }
        keuze.redenTegenAllen()
                .ifPresentOrElse(
                        reden -> meld("voorWie", "adviesdossier.fout.hoofdgerechtigde." + reden.soort(), datum(reden)),
                        () -> meld("voorWie", "adviesdossier.fout.geenPartner"));
    }

    /** The dossierdatum decides which partner it is, so a dossier could be for another than whoever asks believes. */
    private void eisGenoemd(PartnerGegevens partner) {
        PartnerId genoemd = aanvraag.opdracht().partner();
        if (genoemd != null && !genoemd.equals(partner.id())) {
            meld(
                    "voorWie",
                    "adviesdossier.fout.anderePartner",
                    partner.persoon().naam().volledig());
        }
    }

    private void toetsPersonen() {
        List<VastgelegdPersoon> personen = aanvraag.personen();
        personen.stream()
                .map(VastgelegdPersoon::persoon)
                .filter(persoon -> persoon.geboortedatum() == null)
                .forEach(persoon -> meld(
                        "klant",
                        "adviesdossier.fout.partnerZonderGeboortedatum",
                        persoon.naam().volledig()));
        Deelnemers deelnemers = new Deelnemers(personen, aanvraag.regel());
        if (aanvraag.type().partnerVerplicht() && deelnemers.kiesbarePartners().isEmpty()) {
            meld("type", "adviesdossier.fout.partnerVerplicht");
        }
    }

    private static LocalDate datum(Reden reden) {
        return Optional.ofNullable(reden.datum()).orElseThrow();
    }

    private void meld(String veld, String code, Object... argumenten) {
        overtredingen.add(Overtreding.van(veld, code, argumenten));
    }
}
