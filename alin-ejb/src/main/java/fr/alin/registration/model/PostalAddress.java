package fr.alin.registration.model;

import java.util.Optional;

import fr.alin.shared.model.CommuneCode;

/** A postal address as the site holds it. In France the commune is a code of the official list. */
public record PostalAddress(
        Optional<String> complement,
        Optional<String> number,
        Optional<String> street,
        Optional<String> postalCode,
        Optional<CommuneCode> commune,
        Optional<String> host,
        Optional<String> country,
        boolean abroad) {

    public PostalAddress {
        complement = Absent.toEmpty(complement);
        number = Absent.toEmpty(number);
        street = Absent.toEmpty(street);
        postalCode = Absent.toEmpty(postalCode);
        commune = Absent.toEmpty(commune);
        host = Absent.toEmpty(host);
        country = Absent.toEmpty(country);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "PostalAddress[masked]";
    }
}
