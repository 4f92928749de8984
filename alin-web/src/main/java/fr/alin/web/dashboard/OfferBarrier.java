package fr.alin.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.web.housingapplication.CurrentApplication;

/** What keeps the offers from the applicant, with the way out: the first thing to do that hides them. */
@Named
@RequestScoped
public class OfferBarrier {

    @Inject
    HousingApplicationService applications;

    @Inject
    CurrentApplication application;

    private ToDo cause;
    private boolean read;

    /** Null when nothing in the application hides offers. */
    public ToDo getCause() {
        if (!read) {
            cause = applications.toDo().stream()
                    .filter(this::hidesOffers)
                    .findFirst()
                    .map(action -> ToDo.of(action, false, site()))
                    .orElse(null);
            read = true;
        }
        return cause;
    }

    /** Once the offers are open, only the missing tax income hides some of them. */
    private boolean hidesOffers(NextAction action) {
        return application.isOffersOpen()
                ? action.step() == NextStep.GIVE_TAX_INCOME
                : action.step().hidesOffers();
    }

    private String site() {
        return application.isImported() ? application.getView().siteUrl() : "";
    }
}
