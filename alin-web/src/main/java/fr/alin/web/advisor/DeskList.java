package fr.alin.web.advisor;

/** A list of the desk. */
public enum DeskList {
    REVIEW("/advisor/candidacies"),
    LISTS("/advisor/lists"),
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
