package fr.alin.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;

import fr.alin.account.OwnPasswordService;
import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.privacy.PrivacyService;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** account/data/erase.xhtml: asks for the password again before erasing everything. */
@Named
@RequestScoped
public class ErasePage {

    @Inject
    PrivacyService privacy;

    @Inject
    OwnPasswordService passwords;

    @Inject
    CurrentUser user;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private String password = "";
    private boolean understood;

    /** A wrong password counts as at sign-in; reloading the answer does not count again. */
    public String erase() throws ServletException {
        try {
            passwords.confirm(password);
        } catch (PasswordRefused wrong) {
            return refuse("erase.password.wrong");
        } catch (PasswordPaused paused) {
            return refuse("error." + paused.code());
        }
        var reference = privacy.erase();
        user.signOut();
        return "/account/erased?faces-redirect=true&reference=" + reference;
    }

    private String refuse(String words) {
        messages.fieldError("password", words);
        SamePage.open(faces);
        return null;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
