package nl.klantcrm.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The language, and how long a browser may keep the assets. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new Taalkeuze();
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
