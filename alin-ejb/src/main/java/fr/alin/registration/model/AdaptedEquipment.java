package fr.alin.registration.model;

/** Equipment that a home needs for a disabled person. */
public enum AdaptedEquipment implements NationalCode {
    ADAPTED_BATH("1"),
    TRANSFER_SPACE_TOILET("2"),
    LEVEL_SHOWER("3"),
    LIFT("4"),
    CARER_ROOM("5"),
    WIDE_PARKING("6");

    private final String code;

    AdaptedEquipment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
