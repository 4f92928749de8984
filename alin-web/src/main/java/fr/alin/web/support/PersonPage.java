package fr.alin.web.support;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountNotOpened;
import fr.alin.support.SupportService;
import fr.alin.support.view.SupportedPerson;

/** support/person.xhtml: all that support sees of a person, as long as she is open. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    static final String HERE = "/support/person?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    SupportService support;

    private long id;
    private transient SupportedPerson person;

    /** Whoever has not opened the person, or too long ago, is led to the page that asks for it. */
    public String load() {
        try {
            person = support.person(id);
            return null;
        } catch (AccountNotOpened closed) {
            return "/support/opening?faces-redirect=true&id=" + id;
        }
    }

    public SupportedPerson getPerson() {
        if (person == null) {
            person = support.person(id);
        }
        return person;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
