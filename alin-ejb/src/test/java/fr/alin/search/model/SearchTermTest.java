package fr.alin.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Porte Anne               | NAME COMPANY
                    L'Haÿ                    | NAME COMPANY
                    anne.porte@example.org   | EMAIL
                    06 04 50 57 92           | NUMBER PHONE
                    +33 6 04 50 57 92        | PHONE
                    060450                   | NUMBER OFFER
                    0604505                  | NUMBER PHONE OFFER
                    111 0920 621114 ACLOG    | NUMBER
                    N° 1110920621114         | NUMBER
                    C000000043               | CANDIDACY OFFER
                    c 43                     | CANDIDACY
                    TOITS-1                  | OFFER COMPANY
                    552 032 534 00018        | NUMBER COMPANY
                    Comptoir du Nord 2       | COMPANY
                    """)
    void a_text_is_searched_as_all_that_it_may_be(String typed, String kinds) {
        assertThat(new SearchTerm(typed).kinds().stream().map(SearchKind::name))
                .containsExactlyInAnyOrder(kinds.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "ng", "123", "a@b", "@gmail.com", "%%%%", "***"})
    void what_singles_out_nobody_is_not_searched(String typed) {
        assertThatThrownBy(() -> new SearchTerm(typed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("search.too-short"));
    }

    @Test
    void the_logs_show_nothing_that_was_typed() {
        assertThat(new SearchTerm("Porte Anne")).hasToString("[NAME, COMPANY]");
    }

    @Test
    void each_kind_is_compared_in_its_own_form() {
        assertThat(new SearchTerm("porte, Anne-Élise").words()).containsExactly("PORTE", "ANNE", "ELISE");
        assertThat(new SearchTerm("111 0920 62").number()).isEqualTo("111092062");
        assertThat(new SearchTerm("Anne.Porte@Example").email()).isEqualTo("anne.porte@example");
        assertThat(new SearchTerm("06 04 50 57").phone()).isEqualTo("+336045057");
        assertThat(new SearchTerm("06.04.50.57.92").phone()).isEqualTo("+33604505792");
        assertThat(new SearchTerm("c 000000043").candidacy()).isEqualTo(43);
        assertThat(new SearchTerm("552 032 534").companyNumber()).contains("552032534");
    }
}
