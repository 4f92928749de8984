package fr.alin.shared.security;

import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The security log, named {@value #NAME}: one line an event, as {@code SIGN_IN_FAILED account=12 source=4f0c8a21d3b7e956
 * request=9f1c2a3b-4d5e}, a dash for what is not known; a landlord's event ends with {@code landlord=TOITS}.
 *
 * <p>It names nobody: an account stands by its number, a source by the start of a keyed digest, which is the same for
 * the same address; the proxy's own log has the address, under the number of the request. Nothing that a caller wrote
 * gets into a line but that number, in letters, digits and hyphens. See decision 53-a-log-for-security.
 */
@ApplicationScoped
public class SecurityLog {

    /** Of the logger: whoever keeps the log apart goes by it. */
    public static final String NAME = "fr.alin.security";

    private static final Logger LOG = Logger.getLogger(NAME);
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern LANDLORD = Pattern.compile("[A-Z0-9]{3,10}");
    private static final int SOURCE_CHARACTERS = 16;
    private static final String UNKNOWN = "-";

    private Sealing sealing;

    /** For the container's proxy. */
    protected SecurityLog() {}

    @Inject
    public SecurityLog(Sealing sealing) {
        this.sealing = sealing;
    }

    /** About nobody we know. */
    public void record(SecurityEvent event) {
        write(event, UNKNOWN, "");
    }

    /** What an administrator did to a landlord, or to its agent. */
    public void record(SecurityEvent event, long accountId, String landlordCode) {
        write(event, Long.toString(accountId), landlord(landlordCode));
    }

    /** About a system that says to be this landlord's; what is no landlord's code is a dash. */
    public void recordForLandlord(SecurityEvent event, String landlordCode) {
        write(event, UNKNOWN, landlord(landlordCode));
    }

    public void record(SecurityEvent event, long accountId) {
        write(event, Long.toString(accountId), "");
    }

    private void write(SecurityEvent event, String account, String landlord) {
        var origin = CallOrigin.current();
        LOG.log(
                event.level(),
                () -> "%s account=%s source=%s request=%s%s"
                        .formatted(event, account, source(origin.address()), request(origin.requestId()), landlord));
    }

    private static String landlord(String code) {
        return " landlord=" + (LANDLORD.matcher(code).matches() ? code : UNKNOWN);
    }

    /** Without keys nothing is sealed, but what happens is still told. */
    private String source(String address) {
        try {
            return address.isEmpty()
                    ? UNKNOWN
                    : sealing.fingerprint(address, "source in logs").substring(0, SOURCE_CHARACTERS);
        } catch (SealingFailure noKeys) {
            return UNKNOWN;
        }
    }

    private static String request(String id) {
        return REQUEST_ID.matcher(id).matches() ? id : UNKNOWN;
    }
}
