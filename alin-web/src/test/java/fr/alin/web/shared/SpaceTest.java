package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpaceTest {

    @ParameterizedTest
    @CsvSource({
        "/dashboard,APPLICANT",
        "/offers/list?type=T2,APPLICANT",
        "/advisor/candidacies,ADVISOR",
        "/landlord/offers,LANDLORD",
        "/administrator/exchanges,ADMINISTRATION",
        "/staff/members,ADMINISTRATION",
        "/support/people,ADMINISTRATION",
        "/dpo/people,ADMINISTRATION"
    })
    void a_page_belongs_to_a_space(String path, Space space) {
        assertThat(Space.ofPage(path)).contains(space);
    }

    @Test
    void everybody_s_pages_belong_to_none() {
        assertThat(Space.ofPage("/account/mine")).isEmpty();
        assertThat(Space.APPLICANT.isLeft("/account/mine", Role.APPLICANT)).isFalse();
    }

    @Test
    void a_page_of_another_space_is_left_but_an_administrator_has_the_landlords_pages() {
        assertThat(Space.ADVISOR.isLeft("/landlord/offers", Role.ADVISOR)).isTrue();
        assertThat(Space.ADMINISTRATION.isLeft("/landlord/offers", Role.ADMINISTRATOR))
                .isFalse();
        assertThat(Space.ADMINISTRATION.isLeft("/landlord/offers", Role.SUPPORT))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_has_its_sign_in_page(Space space) {
        assertThat(Space.signingInAt(space.signIn())).isEqualTo(space);
        assertThat(Space.signingInAt(space.signIn() + ".xhtml")).isEqualTo(space);
    }
}
