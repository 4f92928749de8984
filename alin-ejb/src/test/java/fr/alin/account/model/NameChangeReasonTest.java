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

/** What a reason can change of what somebody is called by. */
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
    void changes_what_it_can_and_nothing_else(NameChangeReason reason, NamePart part, boolean changes) {
        if (changes) {
            assertThatCode(() -> reason.require(Set.of(part))).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(NamePartKept.class).isThrownBy(() -> reason.require(Set.of(part)));
        }
    }

    @Test
    void a_refusal_names_each_part_that_stays() {
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
    void nothing_to_change_needs_no_reason_of_its_own(NameChangeReason reason) {
        assertThatCode(() -> reason.require(Set.of())).doesNotThrowAnyException();
    }
}
