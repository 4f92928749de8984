package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.OwnPasswordService;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.web.security.DeviceCookie;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** account/mine/password.xhtml: changes the password, given the current one. */
@Named
@RequestScoped
public class OwnPasswordPage {

    @Inject
    OwnPasswordService service;

    @Inject
    DeviceCookie device;

    @Inject
    CurrentPassword currentPassword;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private String current = "";
    private String password = "";
    private String confirmation = "";

    public String change() {
        try {
            if (!currentPassword.opens(this::replace)) {
                return null;
            }
        } catch (PasswordTooWeak refusal) {
            PasswordRules.report("password", refusal, messages);
            SamePage.open(faces);
            return null;
        } catch (PasswordsDiffer refusal) {
            messages.fieldError("confirmation", "error." + refusal.code());
            SamePage.open(faces);
            return null;
        }
        messages.info("password.done");
        return OwnAccountPage.ADDRESS;
    }

    private void replace() {
        var token = service.change(current, password, confirmation);
        device.remember((HttpServletResponse) faces.getExternalContext().getResponse(), token);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
