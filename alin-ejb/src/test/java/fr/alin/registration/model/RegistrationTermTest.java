package fr.alin.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.housingapplication.Registered;
import org.junit.jupiter.api.Test;

/** An application is valid for one year (domain §2.7). */
class RegistrationTermTest {

    private static final RegisteredApplication NEVER_RENEWED = Registered.alone("PORTE", "ANNE"); // 14/09/2020
    private static final RegisteredApplication RENEWED = Registered.anne(); // on 01/09/2021

    @Test
    void is_valid_for_a_year_from_deposit_or_last_renewal() {
        assertThat(NEVER_RENEWED.expiresOn()).isEqualTo("2021-09-14");
        assertThat(RENEWED.expiresOn()).isEqualTo("2022-09-01");
    }

    @Test
    void the_expiry_date_given_by_the_site_takes_precedence() {
        var given = RENEWED.with(Complements.until(LocalDate.of(2023, 1, 31)));

        assertThat(given.expiresOn()).isEqualTo("2023-01-31");
    }

    @Test
    void must_be_renewed_in_the_last_two_months() {
        assertThat(RENEWED.standingOn(LocalDate.of(2022, 6, 30))).isEqualTo(RegistrationTerm.ACTIVE);
        assertThat(RENEWED.standingOn(LocalDate.of(2022, 7, 1))).isEqualTo(RegistrationTerm.TO_RENEW);
        assertThat(RENEWED.standingOn(LocalDate.of(2022, 9, 1))).isEqualTo(RegistrationTerm.TO_RENEW);
        assertThat(RENEWED.standingOn(LocalDate.of(2022, 9, 2))).isEqualTo(RegistrationTerm.NOT_RENEWED);
    }
}
