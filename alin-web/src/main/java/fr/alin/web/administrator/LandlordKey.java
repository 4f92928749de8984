package fr.alin.web.administrator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.view.NewAccessKey;

/**
 * A landlord's new key: shown once, after the redirect, and stored in no session. Reloading that page neither shows it
 * again nor creates another.
 */
@Named
@RequestScoped
public class LandlordKey {

    private static final String SLOT = LandlordKey.class.getName();

    @Inject
    LandlordAdministration administration;

    @Inject
    LandlordPage page;

    @Inject
    Flash flash;

    public String renew() {
        show(administration.renewKey(page.getCode()));
        return "/administrator/landlord?faces-redirect=true&includeViewParams=true";
    }

    void show(NewAccessKey made) {
        flash.put(SLOT, made);
    }

    /** {@code null} unless a key was just created. */
    public NewAccessKey getValue() {
        return (NewAccessKey) flash.get(SLOT);
    }
}
