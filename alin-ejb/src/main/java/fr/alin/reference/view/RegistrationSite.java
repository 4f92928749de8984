package fr.alin.reference.view;

import java.net.URI;
import java.util.Optional;

import fr.alin.reference.model.SiteKind;
import fr.alin.shared.model.UniqueNumber;

/**
 * Where applications of a territory are registered, edited and read; {@code url} is its official address, {@code
 * entrance} the address that our links open, {@code connection} how it is reached on the day that was asked about.
 */
public record RegistrationSite(
        String code, String label, String url, SiteKind kind, Optional<SiteConnection> connection, String entrance) {

    /** A site that is entered at its official address. */
    public RegistrationSite(String code, String label, String url, SiteKind kind, Optional<SiteConnection> connection) {
        this(code, label, url, kind, connection, url);
    }

    /** Whether AL'in can fetch an application there. */
    public boolean connected() {
        return connection.isPresent();
    }

    /** The same site entered at a stand-in, which has a page for each application. */
    public RegistrationSite behind(URI doors) {
        return new RegistrationSite(code, label, url, kind, connection, doors + "/" + code);
    }

    /** Where a link to the site's first page leads. */
    public String door() {
        return entrance;
    }

    /** Where a link to one application leads: real sites have no such address and open their first page. */
    public String door(UniqueNumber number) {
        return entrance.equals(url) ? url : entrance + "/applications/" + number.value();
    }
}
