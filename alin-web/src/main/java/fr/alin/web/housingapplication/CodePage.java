package fr.alin.web.housingapplication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.web.shared.Messages;

/** code.xhtml: the code that proves whose application it is. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    ImportService imports;

    @Inject
    CurrentApplication application;

    @Inject
    Messages messages;

    private ImportView current;
    private CodeText code;

    /** After a wrong code the page opens again with the remaining tries. */
    public String confirm() {
        imports.confirmCode(code.value());
        messages.info("code.imported");
        return "/housing-application/record?faces-redirect=true";
    }

    public String sendAgain() {
        imports.sendNewCode();
        messages.info("code.again.done");
        return "/housing-application/code?faces-redirect=true";
    }

    public String abandon() {
        imports.abandon();
        return "/housing-application/import?faces-redirect=true";
    }

    public boolean isExpected() {
        return is(ImportState.CODE_SENT) || isLocked();
    }

    /** The code was right, but the account's name has changed since. */
    public boolean isRefused() {
        return is(ImportState.NOT_IMPORTABLE);
    }

    /** No code is wanted, because the application is imported: the applicant came back to this page. */
    public boolean isDone() {
        return !isExpected() && !isRefused() && application.isImported();
    }

    public boolean isLocked() {
        return is(ImportState.CODE_LOCKED);
    }

    private boolean is(ImportState state) {
        return getCurrent() != null && getCurrent().state() == state;
    }

    public ImportView getCurrent() {
        if (current == null) {
            current = imports.current().orElse(null);
        }
        return current;
    }

    public CodeText getCode() {
        return code;
    }

    public void setCode(CodeText code) {
        this.code = code;
    }
}
