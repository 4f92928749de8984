package fr.alin.registration.model;

/**
 * A code missing from our lists, kept unchanged because a later version of the form may define it.
 *
 * @param section section of tab 1 that shows it, such as {@code record.applicant.employment}
 * @param place index of the person within that section, from 0
 * @param field name of the field within the section
 */
public record UnknownCode(String section, int place, String field, String code) {

    /** Masked: an unknown code may be personal data. */
    @Override
    public String toString() {
        return "UnknownCode[" + section + "." + field + "]";
    }
}
