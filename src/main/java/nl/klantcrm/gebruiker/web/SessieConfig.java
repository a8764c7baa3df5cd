package nl.klantcrm.gebruiker.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are in the database, where they outlive a restart and even a new version of the application. */
@Configuration(proxyBeanMethods = false)
class SessieConfig {

    private static final Logger LOG = LoggerFactory.getLogger(SessieConfig.class);

    /** Two requests of one session may write the same attribute at the same time. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> gelijktijdigSchrijven() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Spring Session looks for this name. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService omzetting = new GenericConversionService();
        omzetting.addConverter(Object.class, byte[].class, new SerializingConverter());
        omzetting.addConverter(byte[].class, Object.class, new LeesbaarOfNiets());
        return omzetting;
    }

    /** Around the one that Spring Boot makes, which knows the settings of the cookie. */
    @Bean
    static BeanPostProcessor sessiecookies() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                return bean instanceof CookieSerializer cookies ? new Sessiecookies(cookies) : bean;
            }
        };
    }

    /** A session is read by one statement, which needs no transaction around it. */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /** Whoever asks Spring Session for its repository gets it with {@link ZuinigeSessies} around it. */
    @Bean
    static BeanPostProcessor zuinigeSessies(ObjectProvider<PlatformTransactionManager> transacties) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                return bean instanceof JdbcIndexedSessionRepository bewaard
                        ? new ZuinigeSessies<>(bewaard, apart(transacties.getObject()))
                        : bean;
            }
        };
    }

    private static TransactionOperations apart(PlatformTransactionManager transacties) {
        TransactionTemplate apart = new TransactionTemplate(transacties);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    @Bean
    FilterRegistrationBean<ZuinigeSessies.Aanvraag> sessiesVanAanvraag() {
        FilterRegistrationBean<ZuinigeSessies.Aanvraag> filter =
                new FilterRegistrationBean<>(new ZuinigeSessies.Aanvraag());
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    /** What an older version wrote and this one cannot read counts as absent: one signs in again, and no page fails. */
    private static final class LeesbaarOfNiets implements Converter<byte[], Object> {

        private final DeserializingConverter lezer = new DeserializingConverter();

        @Override
        @SuppressWarnings("NullAway") // null is allowed, by a type parameter that NullAway does not follow
        public @Nullable Object convert(byte[] bytes) {
            try {
                return lezer.convert(bytes);
            } catch (SerializationFailedException e) {
                LOG.info("dropping an attribute of a session that this version cannot read");
                return null;
            }
        }
    }
}
