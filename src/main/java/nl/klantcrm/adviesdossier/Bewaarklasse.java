package nl.klantcrm.adviesdossier;

/** How long a dossier is kept, counted from its dossierdatum. */
public enum Bewaarklasse {
    /** Records that taxation rests on (AWR art. 52). */
    FISCAAL(7),
    /** Records of advice. */
    WFT(5);

    private final int jaren;

    Bewaarklasse(int jaren) {
        this.jaren = jaren;
    }

    public int jaren() {
        return jaren;
    }
}
