package fr.alin.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.privacy.PrivacyService;

/** account/erased.xhtml: shows the reference that proves an erasure. */
@Named
@RequestScoped
public class ErasedPage {

    @Inject
    PrivacyService privacy;

    private String reference = "";

    /** Answers 404 for an unknown reference. */
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
