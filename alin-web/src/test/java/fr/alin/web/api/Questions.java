package fr.alin.web.api;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fr.alin.eligibility.model.EligibilityQuestion;

/** Requests for tests: the smallest valid one, and the result of reading any text. */
final class Questions {

    static final String SMALLEST = """
            {"date": "2025-03-01", "communeCode": "29019", "norms": ["PLUS"],
             "adults": [{"birthDate": "1985-04-12"}], "referenceTaxIncome": {"2023": 21240}, "monthlyIncome": 1850}""";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private Questions() {}

    static EligibilityQuestion read(String body) {
        var errors = new FieldErrors(Locale.ENGLISH);
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return new EligibilityRequest(new RequestBody(errors).read(bytes, null), errors, TODAY).question();
    }

    /** Each error as {@code field: code}; none when the body is right. */
    static List<String> errorsOf(String body) {
        try {
            read(body);
            return List.of();
        } catch (InvalidRequest refused) {
            return refused.errors().stream()
                    .map(error -> error.field() + ": " + error.code())
                    .toList();
        }
    }

    /** The smallest question with one part of its text replaced. */
    static String with(String part, String other) {
        if (!SMALLEST.contains(part)) {
            throw new IllegalArgumentException("not in the question: " + part);
        }
        return SMALLEST.replace(part, other);
    }
}
