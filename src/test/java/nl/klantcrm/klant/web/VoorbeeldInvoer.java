package nl.klantcrm.klant.web;

import java.time.Clock;
import java.time.ZoneId;
import nl.klantcrm.klant.VoorbeeldKlant;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The klant form's judgement without Spring around it, on {@link VoorbeeldKlant#VANDAAG}. */
public final class VoorbeeldInvoer {

    private static final LocalValidatorFactoryBean VALIDATOR = new LocalValidatorFactoryBean();

    static {
        VALIDATOR.afterPropertiesSet();
    }

    private VoorbeeldInvoer() {}

    public static Klantinvoer klantinvoer() {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        Clock klok = Clock.fixed(VoorbeeldKlant.VANDAAG.atStartOfDay(zone).toInstant(), zone);
        return new Klantinvoer(VALIDATOR, teksten(), klok);
    }

    public static MessageSource teksten() {
        ResourceBundleMessageSource teksten = new ResourceBundleMessageSource();
        teksten.setBasenames("messages/algemeen", "messages/klant", "messages/uitwisseling");
        teksten.setDefaultEncoding("UTF-8");
        teksten.setFallbackToSystemLocale(false);
        return teksten;
    }
}
