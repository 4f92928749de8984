package fr.alin.web.advisor;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.model.LookUpReason;

/**
 * Why advisor/candidacy.xhtml opens a dossier that is not hers. It goes from the form to the page that follows and
 * nowhere else: no address states a reason, so each opening is one that she gave.
 */
@Named
@RequestScoped
public class DossierLookUp {

    private static final String KEY = DossierLookUp.class.getName();

    @Inject
    Flash flash;

    private LookUpReason reason;

    public String open() {
        flash.put(KEY, reason);
        return "/advisor/candidacy?faces-redirect=true&includeViewParams=true";
    }

    /** The reason just stated; empty on any other way to the page. */
    Optional<LookUpReason> stated() {
        return Optional.ofNullable((LookUpReason) flash.get(KEY));
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
