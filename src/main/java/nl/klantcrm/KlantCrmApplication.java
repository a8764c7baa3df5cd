package nl.klantcrm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The Klant CRM: klantdossiers, adviesdossiers and their momentopnamen for pension and annuity advisers. */
@Modulithic(systemName = "Klant CRM")
@SpringBootApplication
public class KlantCrmApplication {

    public static void main(String[] args) {
        SpringApplication.run(KlantCrmApplication.class, args);
    }
}
