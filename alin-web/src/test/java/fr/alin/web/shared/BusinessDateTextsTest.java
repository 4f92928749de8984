package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.alin.shared.model.BusinessDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusinessDateTextsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @EnumSource
    void an_implausible_date_is_refused_with_its_range_in_both_languages(BusinessDate date) {
        var first = date.first(TODAY);
        var last = date.last(TODAY);

        assertThat(Texts.text(Locale.FRENCH, "error." + date.code(), first, last))
                .startsWith("La date")
                .contains(DAY.format(first), DAY.format(last));
        assertThat(Texts.text(Locale.ENGLISH, "error." + date.code(), first, last))
                .startsWith("The ")
                .contains(DAY.format(first), DAY.format(last));
    }
}
