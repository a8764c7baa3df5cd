package nl.klantcrm.gebruiker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Switches {@link Vereist} on, and says how passwords are kept. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class RechtenConfig {

    /** Lets {@link Vereist} fill its recht in. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplateExpressionDefaults() {
        AnnotationTemplateExpressionDefaults standaard = new AnnotationTemplateExpressionDefaults();
        standaard.setIgnoreUnknown(false);
        return standaard;
    }

    /** bcrypt now; the name in front of each hash lets a later version move on without new passwords. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
