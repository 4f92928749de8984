package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Heating;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.Test;

class PostingChangesTest {

    private final PostingForm loaded = new PostingForm();
    private final PostingForm typed = new PostingForm();
    private final PostingForm saved = new PostingForm();

    @Test
    void a_field_that_only_the_other_person_changed_is_listed_and_keeps_the_new_value() {
        saved.getTerms().setRent(new BigDecimal("410"));

        assertThat(changes()).containsExactly(new ConflictingField("rent", new BigDecimal("410"), null, false));
        assertThat(saved.getTerms().getRent()).isEqualByComparingTo("410");
    }

    @Test
    void a_field_that_only_this_person_changed_is_kept_and_not_listed() {
        typed.getPlace().setAddress("2 rue de Siam");
        typed.setDescription("Au calme.");

        assertThat(changes()).isEmpty();
        assertThat(saved.getPlace().getAddress()).isEqualTo("2 rue de Siam");
        assertThat(saved.getDescription()).isEqualTo("Au calme.");
    }

    @Test
    void changes_by_both_are_listed_and_the_typed_value_is_kept() {
        saved.getHome().setEquipment(new AccessEquipment[] {AccessEquipment.STEP_FREE_SHOWER});
        typed.getHome().setLift(true);
        typed.getTerms().setClosesOn(LocalDate.of(2026, 12, 24));
        saved.getTerms().setClosesOn(LocalDate.of(2026, 12, 31));

        assertThat(changes()).extracting(ConflictingField::field).containsExactly("equipment", "closesOn");
        assertThat(saved.getTerms().getClosesOn()).isEqualTo("2026-12-24");
        assertThat(saved.getHome().isLift()).isTrue();
        assertThat(saved.getHome().getEquipment()).containsExactly(AccessEquipment.STEP_FREE_SHOWER);
    }

    @Test
    void an_equal_value_typed_by_both_is_no_conflict_even_with_other_decimals() {
        typed.getTerms().setRent(new BigDecimal("410.0"));
        saved.getTerms().setRent(new BigDecimal("410.00"));

        assertThat(changes()).isEmpty();
    }

    @Test
    void each_kind_of_value_has_a_text() {
        var texts = new FieldTexts();
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();

        assertThat(texts.of("lift", true)).isEqualTo("Oui");
        assertThat(texts.of("rent", new BigDecimal("410.20"))).isEqualTo("410,2");
        assertThat(texts.of("closesOn", LocalDate.of(2026, 12, 24))).isEqualTo("24/12/2026");
        assertThat(texts.of("heating", Heating.DISTRICT)).isEqualTo("Réseau de chaleur");
        assertThat(texts.of("floor", 3)).isEqualTo("3");
        assertThat(texts.of("address", "")).isEqualTo("–");
        assertThat(texts.of("equipment", new AccessEquipment[0])).isEqualTo("–");
    }

    private List<ConflictingField> changes() {
        var changes = new PostingChanges();
        changes.replay(loaded, typed, saved);
        return changes.list();
    }
}
