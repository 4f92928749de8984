package fr.alin.web.dpo;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountNotOpened;
import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.privacy.view.PersonFile;

/** dpo/person.xhtml and dpo/erasure.xhtml: what is held on a person, as long as her file is open. */
@Named
@ViewScoped
public class FilePage implements Serializable {

    static final String HERE = "/dpo/person?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    PrivacyOfficerService officer;

    private long id;
    private transient PersonFile file;

    /** Whoever has not opened the file, or too long ago, is led to the page that asks for a reason. */
    public String load() {
        try {
            file = officer.file(id);
            return null;
        } catch (AccountNotOpened closed) {
            return "/dpo/opening?faces-redirect=true&id=" + id;
        }
    }

    public PersonFile getFile() {
        if (file == null) {
            file = officer.file(id);
        }
        return file;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
