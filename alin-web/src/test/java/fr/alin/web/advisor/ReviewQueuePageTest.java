package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewQueuePageTest {

    private static final ReviewLine LINE = new ReviewLine(
            1,
            new UniqueNumber("1110920621114ACLOG"),
            new AppliedOffer(
                    new OfferReference("BHB-0042"),
                    "BHB",
                    "Bretagne Habitat",
                    DwellingType.T2,
                    "Île-de-Sein",
                    "29",
                    new BigDecimal("450")),
            Instant.EPOCH,
            LocalDate.EPOCH,
            new CandidacyPosition(1, 3));

    @ParameterizedTest
    @ValueSource(strings = {"", "ile de sein", "SEIN", "habitat", "bhb-0042", "t2", "1110920621114", "111 0920 621114"})
    void a_line_is_found_by_town_landlord_offer_type_or_number(String typed) {
        assertThat(new ReviewQueuePage().matches(LINE, typed, Locale.FRENCH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brest", "T3", "BHB-0043", "111 0920 621115"})
    void other_words_find_nothing(String typed) {
        assertThat(new ReviewQueuePage().matches(LINE, typed, Locale.FRENCH)).isFalse();
    }

    @Test
    void without_a_filter_every_line_is_found() {
        assertThat(new ReviewQueuePage().matches(LINE, null, Locale.FRENCH)).isTrue();
    }
}
