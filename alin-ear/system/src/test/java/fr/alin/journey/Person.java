package fr.alin.journey;

/** Somebody who has registered an application on a registration site, and what she types on AL'in. */
public record Person(String civility, String birthName, String firstName, String email, String number) {

    public static final String PASSWORD = "Un-toit-pour-2026";

    /** The handbook's example: she lives with a co-applicant in Île-de-France, whose site is the national one. */
    static final Person ANNE = new Person("MADAME", "PORTE", "ANNE", "anne.porte@example.org", "1110920621114ACLOG");

    /** As it stands on her certificate, in groups. */
    String typedNumber() {
        return number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7, 13) + " "
                + number.substring(13);
    }

    /** Under another name on AL'in than on the registration site. */
    Person named(String otherBirthName) {
        return new Person(civility, otherBirthName, firstName, email, number);
    }

    /** Signing in with another address. */
    Person at(String otherEmail) {
        return new Person(civility, birthName, firstName, otherEmail, number);
    }
}
