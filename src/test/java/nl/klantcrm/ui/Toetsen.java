package nl.klantcrm.ui;

import com.microsoft.playwright.Locator;

/** Works the page from the keyboard, which every flow must allow, and which needs no script to settle first. */
final class Toetsen {

    private Toetsen() {}

    /** Presses a button or follows a link. */
    static void druk(Locator knop) {
        knop.press("Enter");
    }

    /** Ticks a checkbox or chooses a radio. */
    static void kies(Locator vakje) {
        vakje.press("Space");
    }
}
