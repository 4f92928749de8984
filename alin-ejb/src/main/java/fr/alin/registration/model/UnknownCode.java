package fr.alin.registration.model;

/**
 * A code that our lists do not hold, kept as it came: a later version of the form may know it.
 *
 * @param section where tab 1 shows it, such as {@code record.applicant.employment}
 * @param place which of several persons of that section, counted from 0
 * @param field name of the field within the section
 */
public record UnknownCode(String section, int place, String field, String code) {

    /** Masked: what is unknown may be personal. */
    @Override
    public String toString() {
        return "UnknownCode[" + section + "." + field + "]";
    }
}
