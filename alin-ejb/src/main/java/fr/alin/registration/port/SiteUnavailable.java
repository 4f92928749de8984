package fr.alin.registration.port;

import fr.alin.shared.error.GatewayException;

/**
 * A registration site gave no usable answer. The message names the site and the reason, never the number or its data.
 */
public class SiteUnavailable extends GatewayException {

    private static final long serialVersionUID = 1L;

    private final String siteCode;
    private final Kind kind;

    public SiteUnavailable(String siteCode, Kind kind, String reason) {
        this(siteCode, kind, reason, null);
    }

    public SiteUnavailable(String siteCode, Kind kind, String reason, Throwable cause) {
        super("Registration site " + siteCode + ": " + reason, cause);
        this.siteCode = siteCode;
        this.kind = kind;
    }

    public String siteCode() {
        return siteCode;
    }

    public Kind kind() {
        return kind;
    }

    /** How a site fails. */
    public enum Kind {
        /** AL'in is not connected to it. */
        NOT_CONNECTED,
        /** It cannot be reached, refuses the request, or reports an error. */
        DOWN,
        /** It did not answer in time. */
        SLOW,
        /** Its answer cannot be read or does not match the question. */
        UNINTELLIGIBLE
    }
}
