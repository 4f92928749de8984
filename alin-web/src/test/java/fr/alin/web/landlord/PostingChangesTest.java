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

    private final PostingForm read = new PostingForm();
    private final PostingForm typed = new PostingForm();
    private final PostingForm now = new PostingForm();

    @Test
    void changes_by_the_other_alone_are_listed_and_taken_over() {
        now.getTerms().setRent(new BigDecimal("410"));

        assertThat(changes()).containsExactly(new ConflictingField("rent", new BigDecimal("410"), null, false));
        assertThat(now.getTerms().getRent()).isEqualByComparingTo("410");
    }

    @Test
    void changes_by_oneself_alone_are_kept_and_not_listed() {
        typed.getPlace().setAddress("2 rue de Siam");
        typed.setDescription("Au calme.");

        assertThat(changes()).isEmpty();
        assertThat(now.getPlace().getAddress()).isEqualTo("2 rue de Siam");
        assertThat(now.getDescription()).isEqualTo("Au calme.");
    }

    @Test
    void changes_by_both_are_listed_and_the_typed_value_is_kept() {
        now.getHome().setEquipment(new AccessEquipment[] {AccessEquipment.STEP_FREE_SHOWER});
        typed.getHome().setLift(true);
        typed.getTerms().setClosesOn(LocalDate.of(2026, 12, 24));
        now.getTerms().setClosesOn(LocalDate.of(2026, 12, 31));

        assertThat(changes()).extracting(ConflictingField::field).containsExactly("equipment", "closesOn");
        assertThat(now.getTerms().getClosesOn()).isEqualTo("2026-12-24");
        assertThat(now.getHome().isLift()).isTrue();
        assertThat(now.getHome().getEquipment()).containsExactly(AccessEquipment.STEP_FREE_SHOWER);
    }

    @Test
    void the_same_change_by_both_and_the_same_amount_in_other_digits_are_no_change() {
        typed.getTerms().setRent(new BigDecimal("410.0"));
        now.getTerms().setRent(new BigDecimal("410.00"));

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
        changes.replay(read, typed, now);
        return changes.list();
    }
}
