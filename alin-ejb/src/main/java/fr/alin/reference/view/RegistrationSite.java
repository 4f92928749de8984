package fr.alin.reference.view;

import fr.alin.reference.model.SiteKind;
import fr.alin.reference.model.SiteProtocol;

/** Where applications of a territory are registered, edited and read. */
public record RegistrationSite(String code, String label, String url, SiteKind kind, SiteProtocol protocol) {

    /** Whether AL'in can fetch an application there. */
    public boolean connected() {
        return protocol != SiteProtocol.NONE;
    }
}
