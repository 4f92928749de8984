package fr.alin.web.administrator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.view.NewAccessKey;

/**
 * The new key of a landlord: shown once, by the page that follows the click, and kept in no session. A reload of that page
 * shows no key and makes none.
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

    /** {@code null} unless one was just made. */
    public NewAccessKey getValue() {
        return (NewAccessKey) flash.get(SLOT);
    }
}
