package fr.alin.shared.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** All delays, sizes and addresses of AL'in; the defaults are in {@code microprofile-config.properties}. */
@ApplicationScoped
public class AlinSettings extends CandidacySettings {

    /** The public address of the pages, without a final slash; links in mails start with it. */
    public URI baseUrl() {
        return config().getValue("alin.base-url", URI.class);
    }

    /** Addresses of the proxies whose {@code X-Forwarded-For} is trusted; empty if there are none. */
    public Set<String> trustedProxies() {
        return config().getOptionalValues("alin.trusted-proxies", String.class)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** File from which tests shift the clock; absent in production. */
    public Optional<Path> clockShiftFile() {
        return config().getOptionalValue("alin.clock.shift-file", String.class).map(Path::of);
    }

    /** File of the keys that seal data with social-security numbers; see {@code SealingKeys} for its format. */
    public Optional<Path> sealingKeys() {
        return config().getOptionalValue("alin.sealing.keys", String.class).map(Path::of);
    }

    /** File of the keys with which AL'in signs what it sends; see {@code SigningKeys} for its format. */
    public Optional<Path> signingKeys() {
        return config().getOptionalValue("alin.signing.keys", String.class).map(Path::of);
    }

    /** How far the time of a landlord's call by HTTP may be from ours. */
    public Duration callsApart() {
        return config().getValue("alin.landlord.calls-apart", Duration.class);
    }

    /** How long a node may show cached offers before it checks for changes. */
    public Duration offersKnownFor() {
        return config().getValue("alin.offer.known-for", Duration.class);
    }

    /** Retention of photos that no offer uses. */
    public Duration unusedPhotosKept() {
        return config().getValue("alin.offer.unused-photos-kept", Duration.class);
    }

    /** How long a repeated message of a landlord gets its first answer. */
    public Duration batchReceiptsKept() {
        return config().getValue("alin.offer.batch-receipts-kept", Duration.class);
    }

    /** Time in mainland France at which daily alerts are mailed. */
    public LocalTime alertDigestTime() {
        return config().getValue("alin.alert.digest-time", LocalTime.class);
    }

    /** How many confirmations a node mails in a second, at most. */
    public int confirmationsPerSecond() {
        return config().getValue("alin.mail.confirmations-per-second", int.class);
    }

    /** Sender of our mails. */
    public String mailSender() {
        return config().getValue("alin.mail.sender", String.class);
    }

    /** Address of a SOAP registration site by the name of its endpoint: {@code alin.registration.<endpoint>.url}. */
    public URI siteUrl(String endpoint) {
        return config().getValue(ofSite(endpoint, "url"), URI.class);
    }

    /** PKCS12 file of our key and certificate for a SOAP site; without it AL'in sends no client certificate. */
    public Optional<Path> siteKeyStore(String endpoint) {
        return config().getOptionalValue(ofSite(endpoint, "key-store"), String.class)
                .map(Path::of);
    }

    /** PKCS12 file of the authorities trusted for a SOAP site's certificate. */
    public Path siteTrustStore(String endpoint) {
        return Path.of(config().getValue(ofSite(endpoint, "trust-store"), String.class));
    }

    /** Password of both files. */
    public String siteStorePassword(String endpoint) {
        return config().getValue(ofSite(endpoint, "store-password"), String.class);
    }

    /** Our code as a registration desk at a SOAP site (domain §1.1). */
    public String siteDesk(String endpoint) {
        return config().getValue(ofSite(endpoint, "desk"), String.class);
    }

    private static String ofSite(String endpoint, String name) {
        return "alin.registration." + endpoint + "." + name;
    }

    /** Base address of the registration sites' stand-ins, followed by the site code; absent in production. */
    public Optional<URI> registrationDoors() {
        return config().getOptionalValue("alin.registration.doors", URI.class);
    }

    /** Connect timeout for registration sites. */
    public Duration siteConnectTimeout() {
        return config().getValue("alin.registration.connect-timeout", Duration.class);
    }

    /** Read timeout for registration sites; an employee is waiting. */
    public Duration siteAnswerTimeout() {
        return config().getValue("alin.registration.answer-timeout", Duration.class);
    }

    /** Maximum duration of a registration site's whole answer, from the request to the last byte. */
    public Duration siteDeadline() {
        return config().getValue("alin.registration.deadline", Duration.class);
    }

    /** Maximum number of simultaneous requests waiting for an answer by message, per node. */
    public int siteQuestionsAtOnce() {
        return config().getValue("alin.registration.questions-at-once", Integer.class);
    }

    /** Address of the company directory, without a final slash. */
    public URI companyDirectoryUrl() {
        return config().getValue("alin.company-directory.url", URI.class);
    }

    /** Our access key for the company directory. */
    public String companyDirectoryKey() {
        return config().getOptionalValue("alin.company-directory.key", String.class)
                .orElse("");
    }

    /** Maximum duration of the company directory's whole answer. */
    public Duration companyDirectoryTimeout() {
        return config().getValue("alin.company-directory.timeout", Duration.class);
    }

    /** Delays between retries of an unavailable company directory; the last one repeats. */
    public List<Duration> companyPauses() {
        return config().getValues("alin.company-directory.pauses", Duration.class);
    }

    /** Version of the texts of the data-sharing choices and their notice. */
    public String sharingTextVersion() {
        return config().getValue("alin.application.sharing-text-version", String.class);
    }

    /**
     * URL template of a tile server, as {@code https://tiles.example.org/{z}/{x}/{y}.png}; without it AL'in draws the
     * map.
     */
    public Optional<String> mapTiles() {
        return config().getOptionalValue("alin.map.tiles", String.class);
    }

    /** Attribution required by the tile server. */
    public String mapAttribution() {
        return config().getOptionalValue("alin.map.attribution", String.class).orElse("");
    }
}
