package fr.alin.registration.model;

/** The limbs that a motor disability concerns. */
public enum MotorDisability implements NationalCode {
    UPPER_LIMBS("MS"),
    LOWER_LIMBS("MI");

    private final String code;

    MotorDisability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
