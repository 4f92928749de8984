package fr.alin.web.housingapplication;

import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.importing.RequestImport;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;

/** import.xhtml: the number, its confirmation, and the state of the request. */
@Named
@RequestScoped
public class ImportPage {

    private static final String HERE = "/housing-application/import?faces-redirect=true";
    private static final String CODE = "/housing-application/code?faces-redirect=true";

    @Inject
    ImportService imports;

    @Inject
    ReferenceService reference;

    @Inject
    CurrentApplication application;

    @Inject
    CurrentDraft draft;

    private ImportView current;
    private UniqueNumber number;
    private boolean confirming;

    @PostConstruct
    void load() {
        current = imports.current().orElse(null);
    }

    /** The form is valid: asks for the confirmation of R-059. */
    public void check() {
        confirming = true;
    }

    public String confirm() {
        var state = imports.request(new RequestImport(number));
        draft.forget(DraftForm.IMPORT);
        return state == ImportState.CODE_SENT ? CODE : HERE;
    }

    public String abandon() {
        imports.abandon();
        return HERE;
    }

    public boolean is(String state) {
        return current != null && current.state().name().equals(state);
    }

    /**
     * Whether an import is waiting for the site or the code, or was refused; a waiting update is shown on the record
     * page. A former refusal disappears as soon as a new number is entered.
     */
    public boolean isUnderWay() {
        return current != null && current.asksForCode() && !confirming;
    }

    public boolean isWaiting() {
        return is("WAITING_FOR_SITE");
    }

    /** Whether a number can be entered: no request is active, or the last one cannot continue. */
    public boolean isOpen() {
        return !isWaiting() && !is("CODE_SENT") && !is("CODE_LOCKED");
    }

    public boolean isImported() {
        return application.isImported();
    }

    /** {@code 029=Finistère;…}: lets the script name the territory while the number is typed. */
    public String getTerritories() {
        return reference.departments().stream()
                .map(department ->
                        ("00" + department.code()).substring(department.code().length() - 1) + "=" + department.name())
                .collect(Collectors.joining(";", "111=Île-de-France;", ""));
    }

    public ImportView getCurrent() {
        return current;
    }

    public UniqueNumber getNumber() {
        return number;
    }

    public void setNumber(UniqueNumber number) {
        this.number = number;
    }

    public boolean isConfirming() {
        return confirming;
    }
}
