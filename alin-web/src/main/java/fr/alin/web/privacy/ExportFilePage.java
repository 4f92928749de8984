package fr.alin.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.OwnPasswordService;
import fr.alin.shared.error.BusinessException;
import fr.alin.web.security.FreshPassword;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** account/data/export.xhtml: asks for the password again, then offers the files for some minutes. */
@Named
@RequestScoped
public class ExportFilePage {

    static final String HERE = "/account/data/export";

    @Inject
    OwnPasswordService passwords;

    @Inject
    FreshPassword fresh;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private String password = "";

    /** A wrong password counts as at sign-in; reloading the answer does not count again. */
    public String confirm() {
        try {
            passwords.confirm(password);
        } catch (BusinessException refusal) {
            messages.fieldError("password", "error." + refusal.code(), refusal.args());
            SamePage.open(faces);
            return null;
        }
        fresh.shown();
        return HERE + "?faces-redirect=true";
    }

    public boolean isReady() {
        return fresh.isFresh();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
