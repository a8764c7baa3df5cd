package nl.klantcrm.adviespartner;

import org.jspecify.annotations.Nullable;

/**
 * Registers an Adviespartner.
 *
 * @param naam unique, regardless of case and spaces
 * @param kvkNummer eight digits
 */
public record RegistreerAdviespartner(
        String naam,
        @Nullable String kvkNummer,
        @Nullable String contactpersoon,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String plaats) {}
