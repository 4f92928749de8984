package fr.alin.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.complement.ComplementAnswerService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.ComplementAsker;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.ComplementState;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.candidacy.view.ListStanding;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.housingapplication.CurrentApplication;
import fr.alin.web.offer.OfferQuery;
import fr.alin.web.offer.OfferScope;
import fr.alin.web.offer.OfferSearches;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

class DashboardPageTest {

    private ApplicationOverview application;
    private CandidacyCard candidacy;
    private ComplementView complement;

    @Test
    void without_an_application_the_next_step_is_its_import() {
        var page = page(NextStep.IMPORT);

        assertThat(page.getNext().target()).isEqualTo("/housing-application/import");
        assertThat(page.getLater()).isEmpty();
        assertThat(page.getSituationState()).isEqualTo("dashboard.situation.none");
        assertThat(page.isFollowing()).isFalse();
    }

    @Test
    void an_incomplete_application_may_lead_to_its_site() {
        application = application(false);
        var page = page(NextStep.RENEW, NextStep.COMPLETE_EMPLOYMENT);

        assertThat(page.getNext().target()).isEqualTo("https://site.example");
        assertThat(page.getLater()).extracting(ToDo::key).containsExactly("COMPLETE_EMPLOYMENT");
        assertThat(page.getSituationState()).isEqualTo("dashboard.situation.incomplete");
    }

    @Test
    void an_active_candidacy_is_followed_once_the_application_is_validated() {
        candidacy = candidacy();

        application = application(false);
        assertThat(page(NextStep.SEE_OFFERS).isFollowing()).isFalse();

        application = application(true);
        var page = page(NextStep.SEE_OFFERS);
        assertThat(page.isFollowing()).isTrue();
        assertThat(page.getNext().key()).isEqualTo("FOLLOW");
        assertThat(page.getSituationState()).isEqualTo("dashboard.situation.validated");
    }

    @Test
    void a_complement_that_is_asked_for_comes_first_until_it_is_answered() {
        application = application(true);
        candidacy = candidacy();
        complement = complement(ComplementState.OPEN, Optional.of(LocalDate.of(2026, 12, 4)));
        var page = page(NextStep.SEE_OFFERS);
        assertThat(page.getNext().key()).isEqualTo("ANSWER");
        assertThat(page.getNext().target()).isEqualTo("/candidacies/complement");
        assertThat(page.getNext().day()).isEqualTo("2026-12-04");
        assertThat(page.getLater()).extracting(ToDo::key).containsExactly("FOLLOW");

        complement = complement(ComplementState.OPEN, Optional.empty());
        assertThat(page(NextStep.SEE_OFFERS).getNext().key()).isEqualTo("ANSWER_UNDATED");

        complement = complement(ComplementState.ANSWERED, Optional.empty());
        assertThat(page(NextStep.SEE_OFFERS).getNext().key()).isEqualTo("FOLLOW");
    }

    private static ComplementView complement(ComplementState state, Optional<LocalDate> dueOn) {
        return new ComplementView(
                1,
                ComplementAsker.LANDLORD,
                Optional.empty(),
                Instant.EPOCH,
                Set.of(ComplementItem.OTHER),
                "Avis d'imposition",
                dueOn,
                state,
                Optional.empty(),
                Set.of(),
                "");
    }

    @Test
    void a_validated_application_without_its_tax_income_is_not_called_complete() {
        application = application(true, false);

        var without = page(NextStep.GIVE_TAX_INCOME, NextStep.SEE_OFFERS);
        assertThat(without.getNext().key()).isEqualTo("GIVE_TAX_INCOME");
        assertThat(without.getNext().target()).isEqualTo("https://site.example");
        assertThat(without.getSituationState()).isEqualTo("dashboard.situation.income-missing");
        assertThat(without.isSituationComplete()).isFalse();

        application = application(true);
        assertThat(page(NextStep.SEE_OFFERS).isSituationComplete()).isTrue();
    }

    @Test
    void the_door_of_the_offers_counts_the_homes_of_all_circles() {
        application = application(true);
        var page = page(NextStep.SEE_OFFERS);
        page.searches = new OfferSearches() {
            @Override
            public Optional<OfferScope> scope() {
                return Optional.of(new OfferScope(null, null, null));
            }

            @Override
            public OfferResults results(OfferScope scope, OfferQuery query, int size) {
                var counts = Map.of(SearchCircle.REQUESTED, 100, SearchCircle.REST_OF_DEPARTMENT, 12);
                return new OfferResults(counts, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of());
            }
        };

        assertThat(page.getOffers()).isEqualTo(112);
        assertThat(Texts.text(Locale.FRENCH, "dashboard.offers.count", page.getOffers()))
                .isEqualTo("112 logements");
    }

    private DashboardPage page(NextStep... steps) {
        var page = new DashboardPage();
        page.applications = new HousingApplicationService() {
            @Override
            public List<NextAction> toDo() {
                return List.of(steps).stream()
                        .map(step -> new NextAction(step, 0))
                        .toList();
            }
        };
        page.candidacies = new CandidacyService() {
            @Override
            public Optional<CandidacyCard> active() {
                return Optional.ofNullable(candidacy);
            }
        };
        page.complements = new ComplementAnswerService() {
            @Override
            public Optional<ComplementView> latest() {
                return Optional.ofNullable(complement);
            }
        };
        page.application = new CurrentApplication() {
            @Override
            public ApplicationOverview getView() {
                return application;
            }

            @Override
            public boolean isImported() {
                return application != null;
            }

            @Override
            public boolean isValidated() {
                return application != null && application.validated();
            }

            @Override
            public boolean isTaxIncomeKnown() {
                return application.taxIncomeKnown();
            }
        };
        page.load();
        return page;
    }

    private static ApplicationOverview application(boolean validated) {
        return application(validated, true);
    }

    private static ApplicationOverview application(boolean validated, boolean taxIncomeKnown) {
        return new ApplicationOverview(
                "",
                new UniqueNumber("1110920621114ACLOG"),
                "https://site.example",
                true,
                0,
                0,
                validated,
                true,
                taxIncomeKnown,
                validated,
                Instant.EPOCH);
    }

    private static CandidacyCard candidacy() {
        return new CandidacyCard(
                "C000000001",
                null,
                null,
                CandidacyStatus.SUBMITTED,
                List.of(),
                null,
                true,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                HomeNews.NONE,
                List.of(),
                ListStanding.none());
    }
}
