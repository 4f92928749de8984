package fr.alin.candidacy.port;

/** Formats messages to landlords' systems. */
public interface LandlordMessages {

    /** The text of the message; nothing is sent. */
    String dossier(LandlordDossier dossier);

    /** The text of the message; nothing is sent. */
    String renunciation(LandlordRenunciation renunciation);
}
