package fr.alin.candidacy.port;

/** Puts a dossier into the form that landlords' systems read. */
public interface LandlordMessages {

    /** The text of the message; it only writes, it sends nothing. */
    String dossier(LandlordDossier dossier);
}
