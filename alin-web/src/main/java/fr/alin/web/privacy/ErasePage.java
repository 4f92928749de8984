package fr.alin.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;

import fr.alin.account.OwnPasswordService;
import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.privacy.PrivacyService;
import fr.alin.shared.error.BusinessException;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.Messages;

/** account/data/erase.xhtml: the last step before all is gone asks for the password once more. */
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

    private String password = "";
    private boolean understood;

    /** A wrong password counts as a try of the sign-in does. */
    public String erase() throws ServletException {
        String reference;
        try {
            passwords.confirm(password);
            reference = privacy.erase();
        } catch (PasswordRefused wrong) {
            messages.fieldError("password", "erase.password.wrong");
            return null;
        } catch (PasswordPaused paused) {
            messages.fieldError("password", "error." + paused.code());
            return null;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
            return null;
        }
        user.signOut();
        return "/account/erased?faces-redirect=true&reference=" + reference;
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
