package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import fr.alin.housingapplication.view.FieldChange;
import fr.alin.housingapplication.view.SearchEffects;
import fr.alin.housingapplication.view.SearchLimits;
import fr.alin.housingapplication.view.SectionChange;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateTextsTest {

    private static final SearchLimits LIMITS_OF_ONE_PERSON = limits(1, Set.of(RentStandard.PLUS));

    private final UpdateTexts texts = new UpdateTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
        texts.texts = new RecordTexts();
        texts.texts.messages = texts.messages;
        texts.texts.formats = texts.formats;
        texts.texts.languages = FrenchFormats.languages();
    }

    @Test
    void only_limits_that_differ_are_shown() {
        assertThat(texts.effects(effects(LIMITS_OF_ONE_PERSON, LIMITS_OF_ONE_PERSON)))
                .isEmpty();
        assertThat(texts.effects(effects(LIMITS_OF_ONE_PERSON, limits(2, Set.of(RentStandard.PLUS)))))
                .containsExactly(new UpdateTexts.Change(texts.messages.text("update.effects.persons"), "1", "2"));
    }

    @Test
    void an_empty_set_of_rent_standards_has_its_own_text() {
        assertThat(texts.effects(effects(LIMITS_OF_ONE_PERSON, limits(1, Set.of()))))
                .extracting(UpdateTexts.Change::before, UpdateTexts.Change::after)
                .containsExactly(tuple("PLUS", texts.messages.text("update.effects.standards.none")));
    }

    @Test
    void a_field_that_was_empty_is_shown_as_empty() {
        var field = new FieldChange("record.field.employer-name", List.of(), List.of("Durand"));
        var section = new SectionChange("record.employment", "", SectionChange.Kind.values()[0], List.of(field));

        var change = texts.changes(section).get(0);
        assertThat(change.before()).isEqualTo(texts.messages.text("update.empty"));
        assertThat(change.after()).isEqualTo("Durand");
    }

    private static SearchEffects effects(SearchLimits before, SearchLimits after) {
        return new SearchEffects(List.of(), List.of(), before, after);
    }

    private static SearchLimits limits(int persons, Set<RentStandard> standards) {
        return new SearchLimits(persons, 1, Set.of(DwellingType.T1), BigDecimal.TEN, new BigDecimal("500"), standards);
    }
}
