package fr.alin.shared.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Every delay, size and address of AL'in; defaults stand in {@code microprofile-config.properties}. */
@ApplicationScoped
public class AlinSettings extends SignInSettings {

    /** The public address of the pages, without a final slash; links in mails start with it. */
    public URI baseUrl() {
        return config().getValue("alin.base-url", URI.class);
    }

    /** Proxies in front of the server, whose word on where a request comes from is believed; empty when there is none. */
    public Set<String> trustedProxies() {
        return config().getOptionalValues("alin.trusted-proxies", String.class)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** Where a tester writes how far the clock is moved; absent in production. */
    public Optional<Path> clockShiftFile() {
        return config().getOptionalValue("alin.clock.shift-file", String.class).map(Path::of);
    }

    /** The file of the keys that seal what holds social-security numbers; see {@code SealingKeys} for its lines. */
    public Optional<Path> sealingKeys() {
        return config().getOptionalValue("alin.sealing.keys", String.class).map(Path::of);
    }

    /** How long a node may show offers before it looks what changed. */
    public Duration offersKnownFor() {
        return config().getValue("alin.offer.known-for", Duration.class);
    }

    /** How long a photo that no offer names is kept. */
    public Duration unusedPhotosKept() {
        return config().getValue("alin.offer.unused-photos-kept", Duration.class);
    }

    /** How long a landlord's message that is sent again gets its first answer. */
    public Duration batchReceiptsKept() {
        return config().getValue("alin.offer.batch-receipts-kept", Duration.class);
    }

    /** How long one reading of a dossier lasts: the page may be loaded again under it, and nothing more is noted. */
    public Duration readingLasts() {
        return config().getValue("alin.review.reading-lasts", Duration.class);
    }

    /** The hour of the morning, in mainland France, at which daily alerts are mailed. */
    public LocalTime alertDigestTime() {
        return config().getValue("alin.alert.digest-time", LocalTime.class);
    }

    /** Who signs our mails. */
    public String mailSender() {
        return config().getValue("alin.mail.sender", String.class);
    }

    /** Where a SOAP registration site listens, by its endpoint's name: {@code alin.registration.<endpoint>.url}. */
    public URI siteUrl(String endpoint) {
        return config().getValue(ofSite(endpoint, "url"), URI.class);
    }

    /** The PKCS12 file of our own key and certificate for a SOAP site; without one AL'in shows no certificate. */
    public Optional<Path> siteKeyStore(String endpoint) {
        return config().getOptionalValue(ofSite(endpoint, "key-store"), String.class)
                .map(Path::of);
    }

    /** The PKCS12 file of the authorities that a SOAP site's certificate must come from. */
    public Path siteTrustStore(String endpoint) {
        return Path.of(config().getValue(ofSite(endpoint, "trust-store"), String.class));
    }

    /** The password of both files. */
    public String siteStorePassword(String endpoint) {
        return config().getValue(ofSite(endpoint, "store-password"), String.class);
    }

    /** The code of the registering desk under which a SOAP site knows us (domain §1.1). */
    public String siteDesk(String endpoint) {
        return config().getValue(ofSite(endpoint, "desk"), String.class);
    }

    private static String ofSite(String endpoint, String name) {
        return "alin.registration." + endpoint + "." + name;
    }

    /** Where stand-ins of the registration sites are entered, by site code; absent in production. */
    public Optional<URI> registrationDoors() {
        return config().getOptionalValue("alin.registration.doors", URI.class);
    }

    /** How long a registration site may take to be reached. */
    public Duration siteConnectTimeout() {
        return config().getValue("alin.registration.connect-timeout", Duration.class);
    }

    /** How long a registration site may take to answer; an employee is waiting. */
    public Duration siteAnswerTimeout() {
        return config().getValue("alin.registration.answer-timeout", Duration.class);
    }

    /** How long a registration site may take for its whole answer, from the question to the last byte. */
    public Duration siteDeadline() {
        return config().getValue("alin.registration.deadline", Duration.class);
    }

    /** How many questions may wait for answers by message at once, on one node. */
    public int siteQuestionsAtOnce() {
        return config().getValue("alin.registration.questions-at-once", Integer.class);
    }

    /** Where the company directory listens, without a final slash. */
    public URI companyDirectoryUrl() {
        return config().getValue("alin.company-directory.url", URI.class);
    }

    /** The key that opens the company directory to us. */
    public String companyDirectoryKey() {
        return config().getOptionalValue("alin.company-directory.key", String.class)
                .orElse("");
    }

    /** How long the company directory may take for its whole answer. */
    public Duration companyDirectoryTimeout() {
        return config().getValue("alin.company-directory.timeout", Duration.class);
    }

    /** Pauses before a silent company directory is asked again, the last one for ever after. */
    public List<Duration> companyPauses() {
        return config().getValues("alin.company-directory.pauses", Duration.class);
    }

    /** The version of the texts of the privacy choices and of their notice. */
    public String sharingTextVersion() {
        return config().getValue("alin.application.sharing-text-version", String.class);
    }

    /** The pattern of a tile server's addresses, as {@code https://tiles.example.org/{z}/{x}/{y}.png}; without one we draw. */
    public Optional<String> mapTiles() {
        return config().getOptionalValue("alin.map.tiles", String.class);
    }

    /** What the tile server wants to be named as. */
    public String mapAttribution() {
        return config().getOptionalValue("alin.map.attribution", String.class).orElse("");
    }
}
