package fr.alin.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.privacy.PrivacyService;

/** account/erased.xhtml: the reference that proves an erasure, and no other text. */
@Named
@RequestScoped
public class ErasedPage {

    @Inject
    PrivacyService privacy;

    private String reference = "";

    /** Where nothing was erased under it, there is no such page. */
    public void load() {
        privacy.requireErased(reference);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
