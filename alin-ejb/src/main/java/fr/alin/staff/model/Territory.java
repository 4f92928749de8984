package fr.alin.staff.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TypedText;

/**
 * Where a member works: in the whole country, or in some departments.
 *
 * @param departments their codes, as {@code 2A} or {@code 974}; empty for the whole country
 */
public record Territory(boolean wholeCountry, SortedSet<String> departments) {

    private static final String COUNTRY = "France";
    private static final Pattern SEPARATORS = Pattern.compile("[ ,;/]+");
    private static final Pattern CODE = Pattern.compile("[0-9]{2}|2[AB]|97[0-9]");

    /** @throws InvalidValueException {@code staff.territory-missing} without any place */
    public Territory {
        if (!wholeCountry && departments.isEmpty()) {
            throw new InvalidValueException("staff.territory-missing");
        }
        departments = new TreeSet<>(departments);
    }

    public static Territory country() {
        return new Territory(true, new TreeSet<>());
    }

    public static Territory of(Collection<String> departments) {
        return new Territory(false, new TreeSet<>(departments));
    }

    /**
     * Reads codes as people write them: {@code 75, 92 2a}.
     *
     * @throws InvalidValueException {@code staff.department-unknown} with the first text that is no code
     */
    public static Territory typed(String codes) {
        var found = new TreeSet<String>();
        Arrays.stream(SEPARATORS.split(TypedText.line(codes).toUpperCase(Locale.ROOT)))
                .filter(code -> !code.isEmpty())
                .forEach(code -> {
                    if (!CODE.matcher(code).matches()) {
                        throw new InvalidValueException("staff.department-unknown", code);
                    }
                    found.add(code);
                });
        return of(found);
    }

    /** Whether a department is part of it. */
    public boolean holds(String department) {
        return wholeCountry || departments.contains(department);
    }

    /** {@code 75, 92}, or {@code France}. */
    public String text() {
        return wholeCountry ? COUNTRY : String.join(", ", departments);
    }
}
