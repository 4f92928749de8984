package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.OwnAccountService;
import fr.alin.account.model.EmailUnchanged;
import fr.alin.account.view.PendingEmail;
import fr.alin.shared.model.EmailAddress;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** account/mine/email.xhtml: changes the e-mail address, and shows which mailbox has not confirmed it yet. */
@Named
@RequestScoped
public class OwnEmailPage {

    private static final String ADDRESS = "/account/mine/email?faces-redirect=true";

    @Inject
    AccountDirectory directory;

    @Inject
    OwnAccountService service;

    @Inject
    DoubtfulEmail doubt;

    @Inject
    CurrentPassword currentPassword;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private EmailAddress email;
    private String password = "";

    /** The answer is the same whether or not the address belongs to another account. */
    public String change() {
        if (doubt.asks("email", email)) {
            return null;
        }
        try {
            if (!currentPassword.opens(() -> service.changeEmail(email, password))) {
                return null;
            }
        } catch (EmailUnchanged refusal) {
            messages.fieldError("email", "error." + refusal.code());
            SamePage.open(faces);
            return null;
        }
        messages.info("email.asked");
        return ADDRESS;
    }

    public String remind() {
        service.remindOfEmailChange();
        messages.info("email.reminded");
        return ADDRESS;
    }

    public String cancel() {
        service.cancelEmailChange();
        messages.info("email.cancelled");
        return ADDRESS;
    }

    /** Null without a pending change. */
    public PendingEmail getPending() {
        return service.pendingEmail().orElse(null);
    }

    public String getCurrent() {
        return directory.current().email().readable();
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
