package fr.alin.web.housingapplication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.standing.StandingService;

/** confirm-number.xhtml: the number of an application taken before codes were mailed is proved once. */
@Named
@RequestScoped
public class ConfirmNumberPage {

    @Inject
    ImportService imports;

    @Inject
    StandingService standings;

    private boolean needed;

    @PostConstruct
    void load() {
        needed = standings
                .current()
                .filter(standing -> !standing.numberConfirmed())
                .isPresent();
    }

    /** Has the code mailed, as at a first import. */
    public String confirm() {
        return imports.confirmNumber() == ImportState.CODE_SENT
                ? "/housing-application/code?faces-redirect=true"
                : "/housing-application/confirm-number?faces-redirect=true";
    }

    public boolean isNeeded() {
        return needed;
    }

    /** Whether the number waits for its site or its code already. */
    public boolean isAsked() {
        return imports.current()
                .filter(request -> request.asksForCode() && request.state() != ImportState.IDENTITY_DIFFERS)
                .isPresent();
    }
}
