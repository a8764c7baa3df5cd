package nl.klantcrm.web;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.ITemplateEngine;

/** The language, how long a browser may keep the assets, and what the server says by itself. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new Taalkeuze();
    }

    /** In place of the page that the server comes with; asked for what it needs when it is needed, so late. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverweigering(
            ObjectProvider<ITemplateEngine> sjablonen, ObjectProvider<Middelen> middelen) {
        return server -> server.addContextCustomizers(toepassing -> {
            StandardHost host = (StandardHost) toepassing.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new Serverweigering(sjablonen, middelen));
        });
    }

    /** {@link Middelen} gives these an address that changes with their content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry middelen) {
        CacheControl blijvend =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        middelen.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(blijvend);
        middelen.addResourceHandler("/js/**")
                .addResourceLocations("classpath:/static/js/")
                .setCacheControl(blijvend);
        middelen.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(blijvend);
    }
}
