package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountService;
import fr.alin.account.OpenAccount;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** account/create.xhtml: the same page follows whether the e-mail is known or not. */
@Named
@RequestScoped
public class CreateAccountPage {

    @Inject
    AccountService accounts;

    @Inject
    Languages languages;

    @Inject
    Messages messages;

    @Inject
    TypedEmail typedEmail;

    private Civility civility;
    private String birthName;
    private String firstName;
    private MobilePhone mobile;
    private EmailAddress email;
    private String checkedEmail;
    private boolean consentGiven;

    /** A doubtful e-mail is asked about once; sent again as it is, it is taken. */
    public String create() {
        if (isDoubtful()) {
            return null;
        }
        accounts.open(
                new OpenAccount(civility, birthName, firstName, mobile, email, consentGiven, languages.getLanguage()));
        typedEmail.carry(email.readable());
        return "/account/validation?faces-redirect=true";
    }

    private boolean isDoubtful() {
        var meant = email.probablyMeant();
        if (meant.isEmpty() || email.value().equals(checkedEmail)) {
            return false;
        }
        checkedEmail = email.value();
        messages.fieldError("email", "create.email.meant", meant.get().readable());
        return true;
    }

    public Civility[] getCivilities() {
        return Civility.values();
    }

    public Civility getCivility() {
        return civility;
    }

    public void setCivility(Civility civility) {
        this.civility = civility;
    }

    public String getBirthName() {
        return birthName;
    }

    public void setBirthName(String birthName) {
        this.birthName = birthName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public MobilePhone getMobile() {
        return mobile;
    }

    public void setMobile(MobilePhone mobile) {
        this.mobile = mobile;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    /** The e-mail that was asked about. */
    public String getCheckedEmail() {
        return checkedEmail;
    }

    public void setCheckedEmail(String checkedEmail) {
        this.checkedEmail = checkedEmail;
    }

    public boolean isConsentGiven() {
        return consentGiven;
    }

    public void setConsentGiven(boolean consentGiven) {
        this.consentGiven = consentGiven;
    }
}
