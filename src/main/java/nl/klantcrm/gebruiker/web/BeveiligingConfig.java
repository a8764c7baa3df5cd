package nl.klantcrm.gebruiker.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Sign-in and sign-out. Who may see which page is in {@link Toegang}. */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfig {

    @Bean
    SecurityFilterChain beveiliging(HttpSecurity http, GeenToegang geenToegang, Invoerbewaring bewaring) {
        BewaardePagina bewaardePagina = new BewaardePagina();
        NaAanmelden naAanmelden = new NaAanmelden(bewaring, bewaardePagina);
        http.authorizeHttpRequests(Toegang::regel);
        http.formLogin(aanmelden -> aanmelden
                .loginPage("/login")
                .usernameParameter("gebruikersnaam")
                .passwordParameter("wachtwoord")
                .successHandler(naAanmelden)
                .failureHandler(naAanmelden));
        http.logout(afmelden -> afmelden.logoutSuccessUrl("/login?uitgelogd"));
        http.exceptionHandling(fouten ->
                fouten.authenticationEntryPoint(new NaarAanmelden(bewaring)).accessDeniedHandler(geenToegang));
        http.requestCache(terug -> terug.requestCache(bewaardePagina));
        // Written by the web module, also where this chain is not reached.
        http.headers(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** A NUL can be stored nowhere and typed by nobody; stopping it here spares every query the check. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall muur = new StrictHttpFirewall();
        muur.setAllowedParameterValues(waarde -> waarde.indexOf('\0') < 0);
        return muur;
    }
}
