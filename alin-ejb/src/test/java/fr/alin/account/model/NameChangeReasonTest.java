package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of a name that each reason allows to change. */
class NameChangeReasonTest {

    @ParameterizedTest
    @CsvSource({
        "USAGE, USAGE_NAME, true",
        "USAGE, BIRTH_NAME, false",
        "USAGE, FIRST_NAME, false",
        "USAGE, CIVILITY, false",
        "CORRECTION, USAGE_NAME, true",
        "CORRECTION, BIRTH_NAME, true",
        "CORRECTION, FIRST_NAME, true",
        "CORRECTION, CIVILITY, true",
        "CIVIL_STATUS, USAGE_NAME, true",
        "CIVIL_STATUS, BIRTH_NAME, true",
        "CIVIL_STATUS, FIRST_NAME, true",
        "CIVIL_STATUS, CIVILITY, true"
    })
    void allows_only_its_own_parts(NameChangeReason reason, NamePart part, boolean changes) {
        if (changes) {
            assertThatCode(() -> reason.require(Set.of(part))).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(NamePartKept.class).isThrownBy(() -> reason.require(Set.of(part)));
        }
    }

    @Test
    void a_refusal_names_each_refused_part() {
        assertThatExceptionOfType(NamePartKept.class)
                .isThrownBy(() -> NameChangeReason.USAGE.require(EnumSet.allOf(NamePart.class)))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(NameChangeReason.USAGE);
                    assertThat(refusal.parts())
                            .containsExactly(NamePart.CIVILITY, NamePart.BIRTH_NAME, NamePart.FIRST_NAME);
                });
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_allows_no_change(NameChangeReason reason) {
        assertThatCode(() -> reason.require(Set.of())).doesNotThrowAnyException();
    }
}
