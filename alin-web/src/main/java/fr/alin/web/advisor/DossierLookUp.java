package fr.alin.web.advisor;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.model.LookUpReason;

/**
 * The stated reason for opening a dossier outside the advisor's own work. It is passed once, from the form to the next
 * page: no address contains it, so each reason was really stated.
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
