package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a type of calculation means. A momentopname keeps its own copy, so changing a type leaves dossiers alone.
 *
 * @param laadtPartner whether partners are loaded and may take part in the calculation
 * @param laadtKinderen likewise for kinderen
 * @param exPartnerToegestaan whether an ex-partner may take part after the relation has ended
 * @param partnerVerplicht whether there must be a partner who may take part
 */
@Embeddable
public record Typekenmerken(
        String naam,
        boolean laadtPartner,
        boolean laadtKinderen,
        boolean exPartnerToegestaan,
        boolean partnerVerplicht,
        @Enumerated(EnumType.STRING) Bewaarklasse bewaarklasse) {}
