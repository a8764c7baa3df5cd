package nl.klantcrm.adviespartner;

import org.jspecify.annotations.Nullable;

/** An Adviespartner as one line of a list. */
public record AdviespartnerRegel(
        AdviespartnerId id,
        String naam,
        @Nullable String kvkNummer,
        @Nullable String contactpersoon,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String plaats,
        boolean actief) {}
