package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountService;
import fr.alin.shared.model.EmailAddress;
import fr.alin.web.shared.Languages;

/** account/forgotten.xhtml: the answer is the same whether the e-mail is known or not. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    @Inject
    AccountService accounts;

    @Inject
    Languages languages;

    private EmailAddress email;

    public String send() {
        accounts.requestNewPassword(email, languages.getLanguage());
        return "/account/forgotten-sent?faces-redirect=true";
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }
}
