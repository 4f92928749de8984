package fr.alin.journey;

/** A person registered on a registration site, with her data on AL'in. */
public record Person(String civility, String birthName, String firstName, String email, String number) {

    public static final String PASSWORD = "Un-toit-pour-2026";

    /** The handbook's example: lives with a co-applicant in Île-de-France, on the national site. */
    static final Person ANNE = new Person("MADAME", "PORTE", "ANNE", "anne.porte@example.org", "1110920621114ACLOG");

    /** The number in groups, as on the certificate. */
    String typedNumber() {
        return number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7, 13) + " "
                + number.substring(13);
    }

    /** A copy with another name. */
    Person named(String otherBirthName) {
        return new Person(civility, otherBirthName, firstName, email, number);
    }

    /** A copy with another e-mail address. */
    Person at(String otherEmail) {
        return new Person(civility, birthName, firstName, otherEmail, number);
    }
}
