package nl.klantcrm.adviesdossier.spi;

/** A tab of every adviesdossier that another module has the page of. A bean of this type is all it takes. */
public interface Dossiertab {

    /** Key in the message bundles of what stands on the tab. */
    String sleutel();

    /** Last part of the address of its page, {@code aow-en-gezin} of {@code /adviesdossiers/42/aow-en-gezin}. */
    String pad();

    /** Lower stands further to the left; all of them stand after <em>Rekeninvoer</em>. */
    int volgorde();
}
