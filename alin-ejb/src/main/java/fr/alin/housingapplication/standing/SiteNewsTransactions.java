package fr.alin.housingapplication.standing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.SiteNewsReading;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.registration.model.NewsKind;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsItem;
import fr.alin.registration.port.NewsPage;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;

/** The transactions of a news reading. The effects of a page and the next cursor are written together. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // one commit per page and lease
public class SiteNewsTransactions {

    @Inject
    SiteNewsRepository readings;

    @Inject
    HousingApplicationRepository applications;

    @Inject
    StandingRecorder standings;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> sites() {
        return readings.sitesInUse();
    }

    /** The cursor to continue from; empty if another node is reading or the day's reading is finished. */
    public Optional<NewsCursor> lease(String siteCode, NewsKind kind) {
        var now = clock.instant();
        var reading = readings.lockOrAdd(siteCode, kind, now.minus(settings.newsReach()));
        return reading.lease(settings.newsLease(), TimeZones.PARIS, now)
                ? Optional.of(cursor(reading))
                : Optional.empty();
    }

    /**
     * Writes a page's effects.
     *
     * @return whether to continue: false after the last page and if another node has taken over
     */
    public boolean take(String siteCode, NewsKind kind, NewsCursor read, NewsPage page) {
        var now = clock.instant();
        var reading = readings.lockOrAdd(siteCode, kind, read.since());
        if (!cursor(reading).equals(read)) {
            return false;
        }
        var next = page.next();
        reading.advance(next.since(), next.afterNumber(), next.roundBegan(), now.plus(settings.newsLease()));
        take(kind, page.items());
        if (page.last()) {
            reading.finish(now);
        }
        return !page.last();
    }

    private void take(NewsKind kind, List<NewsItem> items) {
        var named = items.stream().map(NewsItem::number).collect(Collectors.toSet());
        var ours = applications.findByNumbersLocked(named).stream()
                .collect(Collectors.toMap(HousingApplication::number, application -> application));
        items.stream()
                .filter(item -> ours.containsKey(item.number()))
                .forEach(item -> take(kind, item, ours.get(item.number())));
    }

    private void take(NewsKind kind, NewsItem item, HousingApplication application) {
        if (kind == NewsKind.DALO) {
            standings.daloRecognised(application, item.day());
        } else {
            standings.struckOff(application, new StrikeOff(item.reason(), Optional.of(item.day())));
        }
    }

    /** Gives the lease back, so that the next run continues from here. */
    public void release(String siteCode, NewsKind kind) {
        var now = clock.instant();
        readings.lockOrAdd(siteCode, kind, now).release(now);
    }

    private static NewsCursor cursor(SiteNewsReading reading) {
        return new NewsCursor(reading.since(), reading.afterNumber(), reading.roundBegan());
    }
}
