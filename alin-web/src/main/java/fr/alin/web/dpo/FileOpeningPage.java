package fr.alin.web.dpo;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.model.StatedReason;
import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.web.shared.Messages;

/** dpo/opening.xhtml: why a person's file is opened, and how she proved who she is; before that not even her name is shown. */
@Named
@ViewScoped
public class FileOpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PrivacyOfficerService officer;

    @Inject
    Messages messages;

    private long id;
    private String reason = "";
    private String proof = "";

    /** Loads before rendering, so that an unknown person answers 404. */
    public void load() {
        officer.requirePerson(id);
    }

    public String open() {
        var words = messages.text("file.reason", new StatedReason(reason).value(), new StatedReason(proof).value());
        officer.open(id, new StatedReason(words));
        return FilePage.HERE + "&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
