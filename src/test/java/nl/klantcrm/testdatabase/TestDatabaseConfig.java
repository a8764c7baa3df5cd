package nl.klantcrm.testdatabase;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring context its own {@link TestDatabase}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfig {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        return TestDatabase.nieuw();
    }

    @Bean
    static Statementteller statementteller() {
        return new Statementteller();
    }
}
