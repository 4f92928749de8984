package fr.alin.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.TextBound;
import fr.alin.web.offer.OfferQuery;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTextsTest {

    private final AlertTexts texts = new AlertTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
    }

    @ParameterizedTest
    @CsvSource({
        "min=400&max=700,alerts.wish.price,400\u00a0€,700\u00a0€",
        "max=700,alerts.wish.price-to,700\u00a0€,",
        "min=400,alerts.wish.price-from,400\u00a0€,",
        "surface=30,alerts.wish.surface,30,",
        "floor=GROUND,alerts.wish.ground-floor,,",
        "lift=true,alerts.wish.lift,,",
        "accessible=true,alerts.wish.accessible,,",
        "now=true,alerts.wish.now,,",
        "'',alerts.wish.any,,"
    })
    void each_filter_is_one_wish(String search, String key, String first, String second) {
        assertThat(texts.wishes(OfferQuery.read(search).filters()))
                .containsExactly(texts.messages.text(key, first, second));
    }

    @Test
    void several_choices_of_one_filter_are_alternatives() {
        var wishes = texts.wishes(
                OfferQuery.read("type=T3&type=T2&standard=PLUS&standard=PLAI").filters());

        assertThat(wishes).hasSize(2);
        assertThat(wishes.get(0)).matches("T2.* ou T3.*");
        assertThat(wishes.get(1)).isEqualTo("PLAI ou PLUS");
    }

    @Test
    void communes_are_counted() {
        assertThat(texts.wishes(OfferQuery.read("commune=29019&commune=29232").filters()))
                .containsExactly(texts.messages.text("alerts.wish.communes", 2));
    }

    @Test
    void floors_have_a_lower_or_an_upper_bound() {
        assertThat(texts.wishes(OfferQuery.read("floor=UP_TO_1").filters()))
                .containsExactly(texts.messages.text("alerts.wish.floor-to", 1));
    }

    @Test
    void a_name_that_would_be_too_long_is_cut() {
        var query = OfferQuery.read(
                "min=400&max=700&surface=30&lift=true&accessible=true&now=true&type=T1&type=T2&type=T3&house=true"
                        + "&flat=true&standard=PLAI&standard=PLUS&standard=PLS&commune=29019&floor=GROUND");

        assertThat(texts.name(SearchCircle.REQUESTED, query.filters()))
                .hasSize(TextBound.ALERT_NAME.longest())
                .endsWith("…");
        assertThat(texts.name(
                        SearchCircle.REQUESTED, OfferQuery.read("lift=true").filters()))
                .endsWith(" – " + texts.messages.text("alerts.wish.lift"));
    }
}
