package fr.alin.web.dashboard;

import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyService;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.web.housingapplication.CurrentApplication;

/** dashboard.xhtml: the next thing to do, then the three doors. */
@Named
@RequestScoped
public class DashboardPage {

    private static final Map<NextStep, String> OUTCOMES = Map.of(
            NextStep.IMPORT, "/housing-application/import",
            NextStep.ENTER_CODE, "/housing-application/code",
            NextStep.COMPLETE_EMPLOYMENT, "/housing-application/employment",
            NextStep.CONFIRM_DOCUMENTS, "/housing-application/documents",
            NextStep.VALIDATE, "/housing-application/documents",
            NextStep.SEE_OFFERS, "/offers/list");

    @Inject
    HousingApplicationService applications;

    @Inject
    CandidacyService candidacies;

    @Inject
    CurrentApplication application;

    private NextAction next;
    private boolean following;

    @PostConstruct
    void load() {
        next = application.isImported() ? application.getView().next() : applications.nextAction();
        following = application.isValidated() && candidacies.active().isPresent();
    }

    public boolean isFollowing() {
        return following;
    }

    public String getNextKey() {
        return following ? "FOLLOW" : next.step().name();
    }

    public int getLeft() {
        return next.left();
    }

    public String getNextOutcome() {
        return following ? "/candidacies/index" : OUTCOMES.get(next.step());
    }

    public String getSituationState() {
        if (application.isValidated()) {
            return "dashboard.situation.validated";
        }
        return application.isImported() ? "dashboard.situation.incomplete" : "dashboard.situation.none";
    }
}
