package fr.alin.shared.security;

import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The security log, named {@value #NAME}. One line per event, as {@code SIGN_IN_FAILED account=12
 * source=4f0c8a21d3b7e956 request=9f1c2a3b-4d5e}, with a dash for unknown values; events of landlords end with {@code
 * landlord=TOITS}.
 *
 * <p>Names no person: an account is given by its id, a source by the start of a keyed digest of its address. The
 * proxy's log has the address, under the same request number. That number is the only caller input in a line, limited
 * to letters, digits and hyphens. See decision 53-a-log-for-security.
 */
@ApplicationScoped
public class SecurityLog {

    /** Name of the logger, for logging configurations. */
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

    /** An event without a known account. */
    public void record(SecurityEvent event) {
        write(event, UNKNOWN, "");
    }

    /** An administrator's action on a landlord or its agent. */
    public void record(SecurityEvent event, long accountId, String landlordCode) {
        write(event, Long.toString(accountId), landlord(landlordCode));
    }

    /** An event of a system that claims to belong to this landlord; a malformed code is logged as a dash. */
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

    /** Without sealing keys the event is logged without its source. */
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
