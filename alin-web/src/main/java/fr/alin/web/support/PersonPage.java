package fr.alin.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.support.SupportService;
import fr.alin.support.view.SupportedPerson;
import fr.alin.web.shared.OpenedPerson;

/** support/person.xhtml: all that support sees of a person, as long as she is open. */
@Named
@ViewScoped
public class PersonPage extends OpenedPerson<SupportedPerson> {

    static final String HERE = "/support/person?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    SupportService support;

    @Override
    protected SupportedPerson read(long account) {
        return support.person(account);
    }

    @Override
    protected String opening() {
        return "/support/opening";
    }

    public SupportedPerson getPerson() {
        return shown();
    }
}
