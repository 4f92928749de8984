package fr.alin.reference.view;

import java.net.URI;
import java.util.Optional;

import fr.alin.reference.model.SiteKind;
import fr.alin.shared.model.UniqueNumber;

/**
 * A registration site. {@code url} is its official address, {@code entrance} the address that our links open, {@code
 * connection} how AL'in reaches it on the requested day.
 */
public record RegistrationSite(
        String code, String label, String url, SiteKind kind, Optional<SiteConnection> connection, String entrance) {

    /** A site whose links open its official address. */
    public RegistrationSite(String code, String label, String url, SiteKind kind, Optional<SiteConnection> connection) {
        this(code, label, url, kind, connection, url);
    }

    /** Whether AL'in can read applications there. */
    public boolean connected() {
        return connection.isPresent();
    }

    /** The same site with links to a stand-in, which has a page for each application. */
    public RegistrationSite behind(URI doors) {
        return new RegistrationSite(code, label, url, kind, connection, doors + "/" + code);
    }

    /** The link to the site's first page. */
    public String door() {
        return entrance;
    }

    /** The link to one application; real sites have no such address and get their first page. */
    public String door(UniqueNumber number) {
        return entrance.equals(url) ? url : entrance + "/applications/" + number.value();
    }
}
