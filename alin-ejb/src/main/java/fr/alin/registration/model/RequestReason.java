package fr.alin.registration.model;

/** Why the applicant asks for a home. Some reasons require a supporting document. */
public enum RequestReason implements NationalCode {
    NO_HOUSING("01"),
    DEMOLITION("02"),
    UNFIT_HOUSING("03"),
    HOUSING_TAKEN_BACK("04"),
    EVICTION("05"),
    FAMILY_VIOLENCE("06"),
    DISABILITY("07"),
    HEALTH("08"),
    TOO_EXPENSIVE("09"),
    TOO_LARGE("10"),
    SEPARATION("11"),
    LEAVING_THE_FAMILY_HOME("12"),
    TOO_SMALL("13"),
    COUPLE_TO_BE("14"),
    FAMILY_REUNION("15"),
    CHILD_CARE_WORKER("16"),
    NEIGHBOURHOOD("17"),
    JOB_TRANSFER("18"),
    CLOSER_TO_WORK("19"),
    CLOSER_TO_SERVICES("20"),
    CLOSER_TO_FAMILY("21"),
    OWNER_IN_DIFFICULTY("22"),
    OTHER("23");

    private final String code;

    RequestReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
