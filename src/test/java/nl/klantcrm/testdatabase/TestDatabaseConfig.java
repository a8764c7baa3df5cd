package nl.klantcrm.testdatabase;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring context its own {@link TestDatabase}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfig {

    /** So that any test can count statements. */
    @Bean
    static BeanPostProcessor opdrachtenHoorbaar() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                return bean instanceof DataSource bron ? Opdrachten.hoor(bron) : bean;
            }
        };
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        return TestDatabase.nieuw();
    }
}
