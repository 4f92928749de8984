package fr.alin.web.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.complement.ComplementAnswerService;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.web.housingapplication.CurrentApplication;
import fr.alin.web.offer.OfferSearches;

/** dashboard.xhtml: the next thing to do, what comes after it, then the three doors. */
@Named
@RequestScoped
public class DashboardPage {

    @Inject
    HousingApplicationService applications;

    @Inject
    CandidacyService candidacies;

    @Inject
    ComplementAnswerService complements;

    @Inject
    CurrentApplication application;

    @Inject
    OfferSearches searches;

    private List<ToDo> toDo;
    private boolean following;

    @PostConstruct
    void load() {
        following = application.isValidated() && candidacies.active().isPresent();
        var site = application.isImported() ? application.getView().siteUrl() : "";
        toDo = Stream.concat(
                        following ? answer().stream() : Stream.empty(),
                        applications.toDo().stream().map(action -> ToDo.of(action, following, site)))
                .toList();
    }

    private Optional<ToDo> answer() {
        return complements.latest().filter(ComplementView::isAnswerable).map(ToDo::of);
    }

    /** The next step. */
    public ToDo getNext() {
        return toDo.get(0);
    }

    /** Later steps, and what AL'in waits for. */
    public List<ToDo> getLater() {
        return toDo.subList(1, toDo.size());
    }

    public boolean isFollowing() {
        return following;
    }

    /** Whether the application is validated and says the income that offers with a ceiling need. */
    public boolean isSituationComplete() {
        return application.isValidated() && application.isTaxIncomeKnown();
    }

    /** Number of homes in the three circles today. */
    public int getOffers() {
        return searches.counts()
                .map(found -> found.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .orElse(0);
    }

    public String getSituationState() {
        if (application.isValidated()) {
            return application.isTaxIncomeKnown()
                    ? "dashboard.situation.validated"
                    : "dashboard.situation.income-missing";
        }
        return application.isImported() ? "dashboard.situation.incomplete" : "dashboard.situation.none";
    }
}
