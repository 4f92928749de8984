package fr.alin.integration.partners.demo;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/** A commune or arrondissement of the reference data. */
public record Town(
        String code, String name, String postalCode, String department, BigDecimal latitude, BigDecimal longitude) {

    /** The name as landlords' systems write it: capitals without accents, "11EME ARRONDISSEMENT". */
    public String label() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT)
                .replaceAll("(\\d+)E ", "$1EME ")
                .replace('\'', ' ')
                .replace("Œ", "OE");
    }
}
