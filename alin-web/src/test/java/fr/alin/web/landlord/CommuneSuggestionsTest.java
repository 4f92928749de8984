package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommuneSuggestionsTest {

    final CommuneSuggestions names = new CommuneSuggestions();

    @BeforeEach
    void two_of_one_name_and_one_that_begins_like_another() {
        names.reference = new ReferenceService() {
            @Override
            public List<CommuneLabel> communesLike(String text, int max) {
                return List.of(
                        label("35238", "Rennes", "35000"),
                        label("11309", "Rennes-le-Château", "11190"),
                        label("33243", "Saint-Denis-de-Pile", "33910"),
                        label("30247", "Saint-Denis", "30500"),
                        label("93066", "Saint-Denis", "93200"));
            }
        };
    }

    @Test
    void a_whole_name_is_enough_where_only_one_commune_has_it() {
        assertThat(names.find("RENNES")).map(CommuneLabel::postalCode).contains("35000");
        assertThat(names.find("Saint-Denis (93200)")).map(CommuneLabel::code).contains(new CommuneCode("93066"));
    }

    @Test
    void where_several_have_it_none_is_guessed() {
        assertThat(names.find("Saint-Denis")).isEmpty();
    }

    private static CommuneLabel label(String code, String name, String postalCode) {
        return new CommuneLabel(new CommuneCode(code), name, postalCode, code.substring(0, 2));
    }
}
