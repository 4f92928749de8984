package fr.alin.web.advisor;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.model.LookUpReason;

/**
 * The reason an advisor gives for opening a dossier that she is not working on. It is passed in the flash and not in
 * the URL, so no link can supply it.
 */
@Named
@RequestScoped
public class DossierLookUp {

    private static final String KEY = DossierLookUp.class.getName();

    @Inject
    Flash flash;

    private LookUpReason reason;

    /** Keeps the reason and redirects to the dossier. */
    public String open() {
        flash.put(KEY, reason);
        return "/advisor/candidacy?faces-redirect=true&includeViewParams=true";
    }

    /** The reason given on the form; empty if the page was opened in another way. */
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
