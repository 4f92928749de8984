package fr.alin.web.advisor;

/** A list of the desk from which a dossier is opened. */
public enum DeskList {
    REVIEW("/advisor/candidacies"),
    WAITING("/advisor/waiting"),
    DECIDED("/advisor/decided");

    private final String address;

    DeskList(String address) {
        this.address = address;
    }

    public String getAddress() {
        return address;
    }
}
