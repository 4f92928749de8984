package fr.alin.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import fr.alin.alert.event.FoundOffer;
import fr.alin.alert.event.OfferNews;
import fr.alin.alert.event.OffersFound;
import fr.alin.alert.model.AlertFrequency;
import fr.alin.alert.view.AlertLine;
import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.search.SearchProfileDirectory;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.NewOfferService;
import fr.alin.offer.model.NewOffer;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;

/** The alert context on a real database with the real rules; tests set profiles and offers. */
class AlertStage {

    static final long ANNE = 7;
    static final long DENIS = 8;

    final SettableClock clock = new SettableClock(AlertFixtures.NOW);
    final FakeEvents<OffersFound> events = new FakeEvents<>();
    final Map<Long, SearchProfile> validated = new HashMap<>();
    final Map<OfferReference, NewOffer> open = new LinkedHashMap<>();
    final List<NewOffer> unmatched = new ArrayList<>();
    final Set<Long> unreadable = new HashSet<>();
    private int saved;

    AlertStage() {
        Database.empty("alert_subscriber", "account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, ANNE);
            AccountRows.add(entities, DENIS);
        });
    }

    /** Saves a search in these circles, under a name of its own. */
    void save(long account, AlertFrequency frequency, OfferFilters filters, SearchCircle... circles) {
        inService(
                account,
                service -> service.create(new CreateAlert(
                        "Brest " + ++saved, EnumSet.copyOf(Arrays.asList(circles)), filters, frequency)));
        index();
    }

    void inService(long account, Consumer<AlertService> use) {
        Database.inTransaction(entities -> use.accept(service(account, entities)));
    }

    List<AlertLine> alertsOf(long account) {
        return Database.fromTransaction(entities -> service(account, entities).alerts());
    }

    void publish(NewOffer... offers) {
        for (var offer : offers) {
            open.put(offer.reference(), offer);
            unmatched.add(offer);
        }
        match();
    }

    void index() {
        new ChunkedRun(
                        most -> Database.fromTransaction(e -> indexer(e).due(most)),
                        accounts -> Database.inTransaction(e -> indexer(e).rebuild(accounts)),
                        account -> Database.inTransaction(e -> indexer(e).postpone(account)))
                .run();
    }

    void match() {
        Database.inTransaction(entities -> matching(entities).matchSome());
    }

    void report() {
        new ChunkedRun(
                        most -> Database.fromTransaction(e -> notifier(e).due(most)),
                        accounts -> Database.inTransaction(e -> notifier(e).report(accounts)),
                        account -> Database.inTransaction(e -> notifier(e).postpone(account)))
                .run();
    }

    /** Account and offer of everything reported so far. */
    List<String> reported() {
        return events.fired().stream()
                .flatMap(event -> event.news().stream())
                .flatMap(news -> news.offers().stream().map(offer -> news.accountId() + " " + offer.reference()))
                .toList();
    }

    List<OfferNews> news() {
        return events.fired().stream().flatMap(event -> event.news().stream()).toList();
    }

    List<FoundOffer> lastOffers() {
        return events.last().news().get(0).offers();
    }

    long rows(String table) {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    /** The transaction that wrote each index entry. */
    List<?> rowVersions() {
        return Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select area_key || dwelling_type || cast(xmin as text) from offer_alert_area order by 1")
                .getResultList());
    }

    UnsubscribeService unsubscribing(EntityManager entities) {
        var made = new UnsubscribeService();
        var stored = StoredAlerts.over(entities);
        made.alerts = stored.alerts();
        made.subscribers = stored.subscribers();
        made.owned = owned(stored);
        return made;
    }

    private AlertService service(long account, EntityManager entities) {
        var made = new AlertService();
        var stored = StoredAlerts.over(entities);
        made.alerts = stored.alerts();
        made.subscribers = stored.subscribers();
        made.hits = stored.hits();
        made.owned = owned(stored);
        made.caller = caller(account);
        made.clock = clock;
        return made;
    }

    private OwnedAlerts owned(StoredAlerts stored) {
        var made = new OwnedAlerts();
        made.alerts = stored.alerts();
        made.subscribers = stored.subscribers();
        made.hits = stored.hits();
        made.clock = clock;
        return made;
    }

    private AlertIndexer indexer(EntityManager entities) {
        var made = new AlertIndexer();
        var stored = StoredAlerts.over(entities);
        made.subscribers = stored.subscribers();
        made.alerts = stored.alerts();
        made.areas = stored.areas();
        made.profiles = profiles();
        made.households = households();
        made.clock = clock;
        return made;
    }

    private OfferMatching matching(EntityManager entities) {
        var made = new OfferMatching();
        made.offers = offers();
        made.reference = new FakeReferenceData();
        made.hits = StoredAlerts.over(entities).hits();
        made.settings = settings();
        made.clock = clock;
        return made;
    }

    private AlertNotifier notifier(EntityManager entities) {
        var made = new AlertNotifier();
        var stored = StoredAlerts.over(entities);
        made.subscribers = stored.subscribers();
        made.alerts = stored.alerts();
        made.hits = stored.hits();
        made.profiles = profiles();
        made.offers = offers();
        made.reference = new FakeReferenceData();
        made.households = households();
        made.events = events;
        made.settings = settings();
        made.clock = clock;
        return made;
    }

    private SearchProfileDirectory profiles() {
        return new SearchProfileDirectory() {
            @Override
            public Map<Long, SearchProfile> validated(Collection<Long> accountIds) {
                if (accountIds.stream().anyMatch(unreadable::contains)) {
                    throw new IllegalStateException("A profile cannot be read");
                }
                var known = new HashMap<>(AlertStage.this.validated);
                known.keySet().retainAll(accountIds);
                return known;
            }
        };
    }

    private NewOfferService offers() {
        return new NewOfferService() {
            @Override
            public List<NewOffer> take(int most) {
                var taken = List.copyOf(unmatched);
                unmatched.clear();
                return taken;
            }

            @Override
            public List<NewOffer> open(Collection<OfferReference> references) {
                return references.stream()
                        .map(open::get)
                        .filter(Objects::nonNull)
                        .toList();
            }
        };
    }

    private static Households households() {
        var made = new Households();
        made.eligibility = new FakeEligibility();
        return made;
    }

    private static CurrentCaller caller(long account) {
        return new CurrentCaller() {
            @Override
            public long accountId() {
                return account;
            }
        };
    }

    private static AlinSettings settings() {
        return new AlinSettings() {
            @Override
            public LocalTime alertDigestTime() {
                return LocalTime.of(7, 0);
            }
        };
    }

    /** Brest and Guipavas are neighbours; all communes are in the zone of the other regions. */
    private static final class FakeReferenceData extends ReferenceService {

        @Override
        public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes) {
            return codes.contains(AlertFixtures.GUIPAVAS) ? Set.of(AlertFixtures.BREST) : Set.of();
        }

        @Override
        public Map<CommuneCode, Zoning> zonings(Collection<CommuneCode> codes) {
            return codes.stream().collect(Collectors.toMap(code -> code, FakeReferenceData::zoning));
        }

        private static Zoning zoning(CommuneCode code) {
            return new Zoning(code, CeilingZone.OTHER_REGIONS, CeilingZone.B1, "B1", LocalDate.of(2025, 9, 6));
        }
    }

    /** The real rules, with one ceiling: 23 000 € for one person in a PLUS, 12 000 € in a PLAI. */
    private static final class FakeEligibility extends EligibilityService {

        private final EligibilityPolicy policy = new EligibilityPolicy(
                new IncomeCeilings(List.of(ceiling(RentStandard.PLUS, "23000"), ceiling(RentStandard.PLAI, "12000"))),
                Thresholds.HANDBOOK);

        @Override
        public Assessment assess(Household household, Incomes incomes, Home home, LocalDate day) {
            return policy.assess(household, incomes, home, Optional.empty(), day);
        }

        @Override
        public HouseholdLimits limits(Household household, Incomes incomes, LocalDate day) {
            return policy.limits(household, incomes, day);
        }

        private static CeilingRow ceiling(RentStandard standard, String amount) {
            return new CeilingRow(
                    standard,
                    CeilingZone.OTHER_REGIONS,
                    1,
                    LocalDate.of(2026, 1, 1),
                    new BigDecimal(amount),
                    false,
                    "test");
        }
    }
}
