package nl.klantcrm.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Fills an empty database at the first start, and says how to sign in at each one. */
@Profile("demo")
@Configuration(proxyBeanMethods = false)
class DemoConfig {

    private static final Logger LOG = LoggerFactory.getLogger(DemoConfig.class);

    @Bean
    ApplicationRunner demogegevens(DemoLader lader) {
        return start -> lader.vulLegeDatabase();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demowelkom() {
        return gereed -> {
            String poort = gereed.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
            LOG.info(
                    "Klant CRM is ready on http://localhost:{} - sign in as {} with the password {}",
                    poort,
                    String.join(", ", Demogebruiker.namen()),
                    Demogebruiker.WACHTWOORD);
        };
    }
}
