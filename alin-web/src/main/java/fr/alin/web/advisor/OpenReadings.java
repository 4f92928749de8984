package fr.alin.web.advisor;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.shared.config.AlinSettings;

/**
 * The dossiers that an advisor has opened for a stated reason, by candidacy or application. Reloading such a page adds no new reading to the log,
 * until the reading expires or the advisor signs out.
 */
@RequestScoped
public class OpenReadings {

    private static final String KEY = OpenReadings.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Records the start before anything is read, so that it ends no later than in the log of readings. */
    public void begin(long candidacyId, Enum<?> why) {
        begin(candidacy(candidacyId), why);
    }

    /** The same for an application opened by its number. */
    public void beginApplication(long applicationId, LookUpReason why) {
        begin(application(applicationId), why);
    }

    private void begin(String dossier, Enum<?> why) {
        var open = new HashMap<>(open());
        open.putIfAbsent(new Reading(dossier, why), clock.instant());
        request.getSession().setAttribute(KEY, open);
    }

    public boolean isOpen(long candidacyId, SensitiveNeed need) {
        return open().containsKey(new Reading(candidacy(candidacyId), need));
    }

    /** The stated reason for opening a dossier outside the advisor's own work. */
    public Optional<LookUpReason> reason(long candidacyId) {
        return reason(candidacy(candidacyId));
    }

    /** The stated reason for opening an application by its number. */
    public Optional<LookUpReason> applicationReason(long applicationId) {
        return reason(application(applicationId));
    }

    private Optional<LookUpReason> reason(String dossier) {
        return open().keySet().stream()
                .filter(reading -> reading.dossier().equals(dossier))
                .map(Reading::why)
                .filter(LookUpReason.class::isInstance)
                .map(LookUpReason.class::cast)
                .findFirst();
    }

    private static String candidacy(long id) {
        return "candidacy " + id;
    }

    private static String application(long id) {
        return "application " + id;
    }

    @SuppressWarnings("unchecked")
    private Map<Reading, Instant> open() {
        var session = request.getSession(false);
        var kept = session == null ? null : (Map<Reading, Instant>) session.getAttribute(KEY);
        if (kept == null) {
            return Map.of();
        }
        var open = new HashMap<>(kept);
        open.values().removeIf(since -> !clock.instant().isBefore(since.plus(settings.readingLasts())));
        return open;
    }

    /** A dossier and the reason it was opened for. */
    record Reading(String dossier, Enum<?> why) implements Serializable {}
}
