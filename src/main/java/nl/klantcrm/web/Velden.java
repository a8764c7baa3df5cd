package nl.klantcrm.web;

import org.springframework.stereotype.Component;

/** Names around the fields of a form; templates call it {@code @velden}. */
@Component("velden")
public class Velden {

    Velden() {}

    /** The id of a field: its path in a form that also CSS and the address of a page can hold. */
    public String id(String pad) {
        return pad.replaceAll("[\\[\\].]", "-");
    }

    /** The last name in a path: {@code achternaam} of {@code partners[0].persoon.achternaam}. */
    public String naam(String pad) {
        String laatste = pad.substring(pad.lastIndexOf('.') + 1);
        int rij = laatste.indexOf('[');
        return rij < 0 ? laatste : laatste.substring(0, rij);
    }
}
