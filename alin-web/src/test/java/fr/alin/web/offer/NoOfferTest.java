package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.offer.model.OfferShortage;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

class NoOfferTest {

    private OfferShortage shortage;
    private final NoOffer noOffer = new NoOffer();

    NoOfferTest() {
        noOffer.page = new OffersPage() {
            @Override
            public HouseholdLimits getLimits() {
                return new HouseholdLimits(
                        1, null, null, Set.of(), new BigDecimal("9"), new BigDecimal("600"), null, 2026, List.of());
            }

            @Override
            public String getRooms() {
                return "T1 - T2";
            }

            @Override
            public List<OfferTab> getTabs() {
                return List.of(
                        new OfferTab("circle=REQUESTED", "Communes demandées", 0, "0 logement", true),
                        new OfferTab("circle=NEIGHBOURING", "Communes limitrophes", 3, "3 logements", false));
            }
        };
        noOffer.filter = new OfferFilter() {
            @Override
            public OfferQuery asked() {
                return OfferQuery.of(Map.of());
            }
        };
        noOffer.searches = new OfferSearches() {
            @Override
            public Optional<OfferScope> scope() {
                return Optional.of(new OfferScope(null, null, null));
            }

            @Override
            public OfferShortage shortage(OfferScope scope, OfferQuery query) {
                return shortage;
            }
        };
        noOffer.messages = new Messages() {
            @Override
            public String text(String key, Object... args) {
                return Texts.text(Locale.FRENCH, key, args).replace('\u00A0', ' ');
            }
        };
        noOffer.languages = new Languages() {
            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }
        };
    }

    @Test
    void each_limit_that_leaves_out_homes_is_named_with_its_figure() {
        shortage = new OfferShortage(9, 5, 1, 2, 3);

        assertThat(noOffer.getOpen()).isEqualTo(9);
        assertThat(noOffer.getReasons())
                .containsExactly(
                        "3 ont un plafond de ressources inférieur à votre revenu",
                        "5 dépassent votre loyer le plus élevé (600 €)",
                        "1 n'a pas le nombre de pièces de votre foyer (T1 - T2)",
                        "2 sont trop petits (moins de 9 m²)");
    }

    @Test
    void a_limit_that_leaves_out_none_is_not_named() {
        shortage = new OfferShortage(1, 1, 0, 0, 0);

        assertThat(noOffer.getReasons()).containsExactly("1 dépasse votre loyer le plus élevé (600 €)");
    }

    @Test
    void only_tabs_with_homes_are_offered() {
        assertThat(noOffer.getOtherTabs()).extracting(OfferTab::label).containsExactly("Communes limitrophes");
    }
}
