package fr.alin.candidacy.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import org.junit.jupiter.api.Test;

class HomeNewsTest {

    private static final AppliedOffer THEN = new AppliedOffer(
            new OfferReference("TOITS-1"), "TOITS", "Toits", DwellingType.T2, "Paris", "75", new BigDecimal("703.00"));

    @Test
    void a_home_is_shown_with_the_rent_and_the_type_of_today() {
        var news = news(
                new FactChange(OfferFact.RENT, "650.00", "670.00"),
                new FactChange(OfferFact.CHARGES, "53.00", "50.00"),
                new FactChange(OfferFact.RENT, "670.00", "660.00"),
                new FactChange(OfferFact.TYPE, "T2", "T3"));

        assertThat(news.over(THEN).rentWithCharges()).isEqualTo("710.00");
        assertThat(news.over(THEN).type()).isEqualTo(DwellingType.T3);
    }

    @Test
    void a_home_without_news_is_what_was_applied_for() {
        assertThat(HomeNews.NONE.over(THEN)).isEqualTo(THEN);
        assertThat(news(new FactChange(OfferFact.SURFACE, "40", "41")).over(THEN))
                .isEqualTo(THEN);
    }

    private static HomeNews news(FactChange... changes) {
        var made = List.of(changes).stream()
                .map(change -> new HomeChange(Instant.EPOCH, List.of(change)))
                .toList();
        return new HomeNews(made, Optional.empty(), Optional.empty());
    }
}
