package fr.alin.web.staff;

import fr.alin.account.model.PersonalDetails;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** The fields of who is invited. */
public class InvitedPerson {

    private Civility civility;
    private String birthName;
    private String firstName;
    private MobilePhone mobile;
    private EmailAddress email;
    private Language language = Language.FR;

    PersonalDetails details() {
        return new PersonalDetails(civility, birthName, firstName, mobile, language);
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

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
