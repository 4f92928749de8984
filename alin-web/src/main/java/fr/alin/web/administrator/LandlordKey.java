package fr.alin.web.administrator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.view.NewAccessKey;

/** The new key of administrator/landlord.xhtml: it lives as long as the answer that shows it, and in no session. */
@Named
@RequestScoped
public class LandlordKey {

    @Inject
    LandlordAdministration administration;

    @Inject
    LandlordPage page;

    private NewAccessKey value;

    /** Stays on the page: the key must not travel through another request. */
    public void renew() {
        value = administration.renewKey(page.getCode());
    }

    public NewAccessKey getValue() {
        return value;
    }
}
