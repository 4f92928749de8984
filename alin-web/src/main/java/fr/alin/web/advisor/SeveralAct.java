package fr.alin.web.advisor;

/** What is done to several candidacies after a look at whom it touches. */
public enum SeveralAct {
    /** One message to each of the people. */
    TELL,
    /** Each is asked to complete her dossier. */
    ASK
}
