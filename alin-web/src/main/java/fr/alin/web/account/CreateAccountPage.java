package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountService;
import fr.alin.account.OpenAccount;
import fr.alin.shared.model.Civility;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.PersonFields;

/** account/create.xhtml: the same page follows whether the e-mail is known or not. */
@Named
@RequestScoped
public class CreateAccountPage extends PersonFields {

    @Inject
    AccountService accounts;

    @Inject
    Languages languages;

    @Inject
    DoubtfulEmail doubt;

    @Inject
    TypedEmail typedEmail;

    private boolean consentGiven;

    public String create() {
        if (doubt.asks("email", getEmail())) {
            return null;
        }
        accounts.open(new OpenAccount(
                getCivility(),
                getBirthName(),
                getFirstName(),
                getMobile(),
                getEmail(),
                consentGiven,
                languages.getLanguage()));
        typedEmail.carry(getEmail().readable());
        return "/account/validation?faces-redirect=true";
    }

    public Civility[] getCivilities() {
        return Civility.values();
    }

    public boolean isConsentGiven() {
        return consentGiven;
    }

    public void setConsentGiven(boolean consentGiven) {
        this.consentGiven = consentGiven;
    }
}
