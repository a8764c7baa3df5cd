package nl.klantcrm.database;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrations go by connections of their own: those of the pool end a query after a time that a page may take. */
@Configuration(proxyBeanMethods = false)
class MigratieConfig {

    @Bean
    FlywayConfigurationCustomizer migratieverbinding(JdbcConnectionDetails database) {
        return flyway -> flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                // As for the pool: the details of an error quote the row.
                .jdbcProperties(Map.of("logServerErrorDetail", "false"))
                // The server or the user of the database may have a limit as well.
                .initSql("SET statement_timeout = 0");
    }
}
