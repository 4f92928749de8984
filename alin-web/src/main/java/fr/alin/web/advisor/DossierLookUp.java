package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import fr.alin.housingapplication.model.LookUpReason;

/** Why advisor/candidacy.xhtml opens a dossier that is not hers; in its address, so that each opening is noted with it. */
@Named
@RequestScoped
public class DossierLookUp {

    private LookUpReason reason;

    public String open() {
        return "/advisor/candidacy?faces-redirect=true&includeViewParams=true";
    }

    public LookUpReason[] getReasons() {
        return LookUpReason.values();
    }

    public LookUpReason getReason() {
        return reason;
    }

    public void setReason(LookUpReason reason) {
        this.reason = reason;
    }
}
