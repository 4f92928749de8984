package fr.alin.web.dpo;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.privacy.view.PersonFile;
import fr.alin.web.shared.OpenedPerson;

/** dpo/person.xhtml and dpo/erasure.xhtml: what is held on a person, as long as her file is open. */
@Named
@ViewScoped
public class FilePage extends OpenedPerson<PersonFile> {

    static final String HERE = "/dpo/person?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    PrivacyOfficerService officer;

    @Override
    protected PersonFile read(long account) {
        return officer.file(account);
    }

    @Override
    protected String opening() {
        return "/dpo/opening";
    }

    public PersonFile getFile() {
        return shown();
    }
}
