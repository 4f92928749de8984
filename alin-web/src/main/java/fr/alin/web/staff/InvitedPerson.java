package fr.alin.web.staff;

import fr.alin.account.model.PersonalDetails;
import fr.alin.shared.model.Language;
import fr.alin.web.shared.PersonFields;

/** The fields of who is invited. */
public class InvitedPerson extends PersonFields {

    private Language language = Language.FR;

    PersonalDetails details() {
        return new PersonalDetails(getCivility(), getBirthName(), getFirstName(), getMobile(), language);
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
