package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.offer.view.OfferCard;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;
import org.junit.jupiter.api.Test;

/** The texts and the HTML of a card. */
class OfferCardListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Test
    void a_card_says_what_it_costs_what_it_is_where_and_until_when() {
        assertThat(words(card("Brest", Optional.of(1), Optional.empty(), false)))
                .containsSubsequence(
                        "731,49\u00a0€",
                        "T2 · 47,5 m² · 1er étage",
                        "29200 Brest",
                        "Encore 2 jours",
                        "PMR",
                        "Disponible");
    }

    @Test
    void few_days_left_are_amber() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .contains("chip chip--amber");
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY.minusDays(1)))
                .doesNotContain("chip--amber");
    }

    @Test
    void an_unknown_floor_is_left_out_and_one_below_the_ground_has_words() {
        assertThat(words(card("Brest", Optional.empty(), Optional.empty(), false)))
                .contains("T2 · 47,5 m²,");
        assertThat(words(card("Brest", Optional.of(-1), Optional.empty(), false)))
                .contains("niveau -1");
        assertThat(words(card("Brest", Optional.of(0), Optional.empty(), false)))
                .contains("rez-de-chaussée");
    }

    @Test
    void a_home_without_photo_has_a_drawing() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .contains("<svg class=\"offer-card-picture drawing\"", "home-flats");
        assertThat(html(card("Brest", Optional.of(1), Optional.of("abc123"), false), TODAY))
                .contains("src=\"/photos/abc123-480.jpg\"")
                .doesNotContain("offer-card-picture drawing");
    }

    @Test
    void numbers_and_names_are_not_translated() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .contains(">731,49\u00a0€</strong>", "translate=\"no\">T2 · 47,5 m²</span> · 1er étage<")
                .contains("Appartement – <span translate=\"no\">29200 Brest</span>");
    }

    @Test
    void the_page_needs_no_style_of_its_own() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .doesNotContain("style=", "<style");
    }

    @Test
    void the_star_says_whether_it_is_pressed_and_what_pressing_it_does() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .contains("name=\"add\" value=\"TOITS-1\" aria-pressed=\"false\"");
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), true), TODAY))
                .contains("name=\"remove\" value=\"TOITS-1\" aria-pressed=\"true\"");
    }

    @Test
    void the_way_back_is_one_parameter_of_the_offers_address() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .contains("href=\"/offers/offer?ref=TOITS-1&amp;from=circle%3DREQUESTED%26max%3D500\"");
    }

    @Test
    void a_landlords_words_stay_words() {
        assertThat(html(card("<script>alert(1)</script>", Optional.of(1), Optional.empty(), false), TODAY))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void the_map_finds_a_card_by_its_commune() {
        assertThat(html(card("Brest", Optional.of(1), Optional.empty(), false), TODAY))
                .contains("data-commune=\"29019\"");
    }

    private static String words(OfferCard card) {
        return html(card, TODAY).replaceAll("<[^>]*>", "");
    }

    private static String html(OfferCard card, LocalDate today) {
        var noon =
                new Today(today.atTime(LocalTime.NOON).atZone(TimeZones.PARIS).toInstant());
        var reader = new CardReader(Locale.FRENCH, noon, "/offers/offer", "circle=REQUESTED&max=500");
        return OfferCardList.html(List.of(card), reader);
    }

    private static OfferCard card(String city, Optional<Integer> floor, Optional<String> photo, boolean favourite) {
        return new OfferCard(
                new OfferReference("TOITS-1"),
                DwellingKind.FLAT,
                DwellingType.T2,
                new BigDecimal("47.50"),
                floor,
                true,
                new BigDecimal("731.49"),
                RentStandard.PLUS,
                new CommuneCode("29019"),
                city,
                "29200",
                true,
                true,
                TODAY,
                TODAY.plusDays(2),
                "Toits de France",
                photo,
                favourite);
    }
}
