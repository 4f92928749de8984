package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import fr.alin.account.model.PersonName;
import fr.alin.alert.model.AlertName;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.EmploymentAnswers;
import fr.alin.shared.error.TextTooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextBoundTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                text(TextBound.EMAIL, typed -> new EmailAddress(typed).value()),
                text(TextBound.MOBILE, typed -> new MobilePhone(typed).value()),
                text(TextBound.PERSON_NAME, typed -> new PersonName(typed).value()),
                text(TextBound.ALERT_NAME, typed -> new AlertName(typed).value()),
                text(TextBound.EMPLOYER_NAME, typed -> answers(typed, "", "").employerName()),
                text(TextBound.COMPANY_CODE, typed -> answers("", typed, "").companyCode()),
                text(TextBound.EMPLOYEE_NUMBER, typed -> answers("", "", typed).employeeNumber()));
    }

    private static Arguments text(TextBound bound, UnaryOperator<String> value) {
        return arguments(bound, value);
    }

    private static EmploymentAnswers answers(String employer, String code, String number) {
        return new EmploymentAnswers(AttachedPerson.APPLICANT, employer, code, number);
    }

    /** Also when the format is wrong. */
    @ParameterizedTest
    @MethodSource("texts")
    void a_text_too_long_is_refused_with_its_maximum(TextBound bound, UnaryOperator<String> value) {
        for (var typed : new String[] {"x".repeat(100_000), "<".repeat(bound.longest() + 1)}) {
            assertThatThrownBy(() -> value.apply(typed)).isInstanceOfSatisfying(TextTooLong.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(bound.code()).endsWith("-long");
                assertThat(refusal.args()).containsExactly(bound.longest());
            });
        }
    }

    @Test
    void a_cleaned_text_may_have_the_maximum_length() {
        var name = "x".repeat(TextBound.PERSON_NAME.longest());
        var domain = "@" + "x".repeat(60) + "." + "x".repeat(60) + "." + "x".repeat(60) + ".fr";
        var email = "x".repeat(TextBound.EMAIL.longest() - domain.length()) + domain;

        assertThat(new PersonName("  " + name + "\u200B ").value()).isEqualTo(name);
        assertThat(new EmailAddress(" " + email).value()).hasSize(254);
        assertThat(answers(name + name.substring(50), "", "").employerName()).hasSize(150);
    }

    /** The encoded domain is longer than the typed one. */
    @Test
    void an_address_is_measured_in_its_encoded_form() {
        var domain = "é".repeat(50) + "." + "é".repeat(50) + "." + "é".repeat(50) + "." + "é".repeat(50) + ".fr";

        assertThatThrownBy(() -> new EmailAddress("x".repeat(40) + "@" + domain))
                .hasMessage("email.too-long");
    }
}
