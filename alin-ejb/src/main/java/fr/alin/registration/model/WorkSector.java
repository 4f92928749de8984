package fr.alin.registration.model;

/** Sector of the employer (boxes D2 to D5 and D7 of the form). AL'in is for employees of private companies. */
public enum WorkSector implements NationalCode {
    PRIVATE("PRIVE"),
    STATE("ETAT"),
    HOSPITAL("HOSPITALIER"),
    LOCAL_AUTHORITY("COLLECTIVITE"),
    CHILD_CARE("ASSMAT");

    private final String code;

    WorkSector(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
