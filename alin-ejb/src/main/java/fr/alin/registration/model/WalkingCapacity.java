package fr.alin.registration.model;

/** How many stairs a person can climb. It determines whether the home needs a lift. */
public enum WalkingCapacity implements NationalCode {
    NONE("1"),
    THREE_STEPS("2"),
    FIRST_FLOOR("3"),
    BEYOND_FIRST_FLOOR("4");

    private final String code;

    WalkingCapacity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
