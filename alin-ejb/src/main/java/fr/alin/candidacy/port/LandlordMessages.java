package fr.alin.candidacy.port;

/** Formats a dossier for landlords' systems. */
public interface LandlordMessages {

    /** The text of the message; nothing is sent. */
    String dossier(LandlordDossier dossier);
}
