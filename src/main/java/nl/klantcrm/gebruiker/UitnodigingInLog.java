package nl.klantcrm.gebruiker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells who starts the application for the first time how to get in. The demo has users of its own. */
@Component
@Profile("!demo")
class UitnodigingInLog {

    private static final Logger LOG = LoggerFactory.getLogger(UitnodigingInLog.class);

    private final EersteBeheerder eersteBeheerder;
    private final Environment omgeving;

    UitnodigingInLog(EersteBeheerder eersteBeheerder, Environment omgeving) {
        this.eersteBeheerder = eersteBeheerder;
        this.omgeving = omgeving;
    }

    @EventListener(ApplicationReadyEvent.class)
    void nodigUit() {
        String poort = omgeving.getProperty("local.server.port", "8080");
        eersteBeheerder
                .nodigUit()
                .ifPresent(code -> LOG.info(
                        "There are no users yet. Make the first beheerder, within 24 hours, at"
                                + " http://localhost:{}/eerste-beheerder/{}",
                        poort,
                        code));
    }
}
