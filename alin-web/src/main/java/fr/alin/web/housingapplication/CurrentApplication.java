package fr.alin.web.housingapplication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;

/** The caller's application, read once per request for banner, tabs and menus. */
@Named
@RequestScoped
public class CurrentApplication {

    @Inject
    HousingApplicationService applications;

    private ApplicationOverview view;

    /** Called again after an action that changed it. */
    @PostConstruct
    void load() {
        view = applications.overview().orElse(null);
    }

    public ApplicationOverview getView() {
        return view;
    }

    public boolean isImported() {
        return view != null;
    }

    public boolean isValidated() {
        return view != null && view.validated();
    }

    /** Whether it is in the account holder's name, according to the last answer of its site. */
    public boolean isIdentityConfirmed() {
        return view == null || view.identityConfirmed();
    }

    /** Whether it gives the tax income that offers with an income ceiling need. */
    public boolean isTaxIncomeKnown() {
        return view == null || view.taxIncomeKnown();
    }

    public boolean isOffersOpen() {
        return view != null && view.offersOpen();
    }

    public boolean isEmploymentDone() {
        return view != null && view.employmentComplete();
    }

    public int getDocumentsLeft() {
        return view == null ? 0 : view.documentsRequired() - view.documentsDeposited();
    }
}
