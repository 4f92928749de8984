package fr.alin.web.housingapplication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.standing.StandingService;

/** confirm-number.xhtml: confirms once the number of an application imported before codes were mailed. */
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

    /** Requests the code by mail, as at a first import. */
    public String confirm() {
        return imports.confirmNumber() == ImportState.CODE_SENT
                ? "/housing-application/code?faces-redirect=true"
                : "/housing-application/confirm-number?faces-redirect=true";
    }

    public boolean isNeeded() {
        return needed;
    }

    /** Whether a confirmation is already waiting for the site or for the code. */
    public boolean isAsked() {
        return imports.current()
                .filter(request -> request.asksForCode() && request.state() != ImportState.IDENTITY_DIFFERS)
                .isPresent();
    }
}
