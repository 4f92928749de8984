package fr.alin.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommuneSearchTest {

    static final CommuneLabel BREST = new CommuneLabel(new CommuneCode("29019"), "Brest", "29200", "29");
    static final CommuneLabel BRESTOT = new CommuneLabel(new CommuneCode("27110"), "Brestot", "27350", "27");
    static final CommuneLabel ETEL = new CommuneLabel(new CommuneCode("56055"), "L’Étel-sur-Mer", "56410", "56");

    final CommuneSearch search = new CommuneSearch();

    @BeforeEach
    void assemble() {
        search.reference = new ReferenceService() {
            @Override
            public List<CommuneLabel> communesLike(String text, int max) {
                return text.startsWith("L") || text.startsWith("l") ? List.of(ETEL, BREST) : List.of(BREST, BRESTOT);
            }
        };
    }

    @Test
    void the_one_of_exactly_this_name_is_meant() {
        assertThat(search.find(" brest ")).containsExactly(BREST);
    }

    @Test
    void accents_hyphens_and_apostrophes_do_not_matter() {
        assertThat(search.find("l'etel sur mer")).containsExactly(ETEL);
    }

    @Test
    void the_beginning_of_a_name_means_all_that_begin_so() {
        assertThat(search.find("Bres")).containsExactly(BREST, BRESTOT);
    }
}
