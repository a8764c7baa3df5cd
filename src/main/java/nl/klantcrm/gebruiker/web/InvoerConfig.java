package nl.klantcrm.gebruiker.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets go of kept forms in time. */
@Configuration(proxyBeanMethods = false)
class InvoerConfig implements WebMvcConfigurer {

    private final Invoerbewaring bewaring;

    InvoerConfig(Invoerbewaring bewaring) {
        this.bewaring = bewaring;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest aanvraag, HttpServletResponse antwoord, Object afhandeling) {
                // Showing it again is no sending.
                if (aanvraag.getDispatcherType() == DispatcherType.REQUEST) {
                    bewaring.ruimOp(aanvraag);
                }
                return true;
            }
        });
    }
}
