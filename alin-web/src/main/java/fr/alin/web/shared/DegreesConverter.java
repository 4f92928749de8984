package fr.alin.web.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.TypedText;

/** Degrees of latitude or longitude: {@code 48,8566} or {@code -4.486} in both languages, with up to eight decimals. */
@FacesConverter("al.degrees")
public class DegreesConverter extends DecimalConverter {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,8})?");

    @Override
    Optional<BigDecimal> read(String typed, Locale locale) {
        return Optional.of(TypedText.line(typed))
                .filter(DEGREES.asMatchPredicate())
                .map(degrees -> new BigDecimal(degrees.replace(',', '.')));
    }
}
