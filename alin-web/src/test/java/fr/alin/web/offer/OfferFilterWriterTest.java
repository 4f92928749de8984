package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.model.DwellingType;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.Html;
import org.junit.jupiter.api.Test;

/** The filter form reflects the address. */
class OfferFilterWriterTest {

    @Test
    void nothing_is_chosen_at_first() {
        var form = written(Map.of());

        assertThat(form)
                .doesNotContain("checked=", "name=\"view\"", "name=\"commune\"", "chip--red")
                .contains(
                        "id=\"min\" name=\"min\" step=\"any\" min=\"0\" max=\"99999\" inputmode=\"decimal\" class=\"input\" "
                                + "value=\"\" placeholder=\"310\"")
                .contains("name=\"circle\" value=\"REQUESTED\"");
    }

    @Test
    void what_the_address_asks_for_is_chosen() {
        var form = written(Map.of(
                "house", "true", "type", "T2", "min", "400.5", "view", "MAP", "commune", "29019", "sort", "PRICE"));

        assertThat(form)
                .contains("chip--red", "name=\"view\" value=\"MAP\"", "name=\"commune\" value=\"29019\"")
                .contains("id=\"house\" name=\"house\" value=\"true\" checked=\"checked\"")
                .contains("id=\"type-t2\" name=\"type\" value=\"T2\" checked=\"checked\"")
                .contains("id=\"flat\" name=\"flat\" value=\"true\">")
                .contains("value=\"400.5\"");
    }

    @Test
    void the_price_says_what_the_tab_has_and_the_slider_meets_both_ends() {
        assertThat(written(Map.of()))
                .contains("310,2 - 899 €".replace(" €", "</span> €"))
                .contains("class=\"slider-thumb\" min=\"310\" max=\"899\"");
    }

    @Test
    void each_field_has_its_label_and_each_group_its_legend() {
        var form = written(Map.of());

        for (var field : List.of("min", "max", "surface", "floor", "sort", "house", "flat", "type-t2", "lift")) {
            assertThat(form).contains("<label for=\"" + field + "\"").contains("id=\"" + field + "\"");
        }
        assertThat(form.split("<fieldset", -1)).hasSameSizeAs(form.split("<legend>", -1));
    }

    private static String written(Map<String, String> address) {
        var filter = new OfferFilter();
        filter.request = (HttpServletRequest) Proxy.newProxyInstance(
                OfferFilterWriterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> address.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, entry -> new String[] {entry.getValue()})));
        filter.read();
        var form = new OfferFilterForm();
        form.filter = filter;
        form.messages = new FakeMessages();
        form.page = new FakeOffers();
        var html = new Html(6000);
        new OfferFilterWriter(Locale.FRENCH, "", filter, form).write(html);
        return html.toString();
    }

    /** A household that may have two types, and a tab with homes from 310 to 899 euros. */
    private static final class FakeOffers extends OffersPage {

        @Override
        public HouseholdLimits getLimits() {
            return new HouseholdLimits(
                    1,
                    null,
                    null,
                    Set.of(DwellingType.T1, DwellingType.T2),
                    BigDecimal.TEN,
                    BigDecimal.TEN,
                    null,
                    2026,
                    List.of());
        }

        @Override
        public OfferResults getResults() {
            return new OfferResults(Map.of(), 0, new BigDecimal("310.20"), new BigDecimal("899"), List.of());
        }
    }
}
