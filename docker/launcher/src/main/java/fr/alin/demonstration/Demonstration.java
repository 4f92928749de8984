package fr.alin.demonstration;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

import fr.alin.candidacy.EmployerValidationService;
import fr.alin.candidacy.HomeReturns;
import fr.alin.candidacy.ListDepartures;
import fr.alin.candidacy.ReminderService;
import fr.alin.candidacy.complement.ComplementTerms;
import fr.alin.shared.time.TimeZones;
import fr.alin.staff.StaffAdministration;
import fr.alin.staff.model.ActReason;

/**
 * Acts the past of the demonstration out, in one transaction: either all of it is there or nothing. A database that has
 * candidacies is left alone, also by a second launch at the same time. The same people, homes and decisions on every day.
 * See decision 97-the-demonstration-is-acted-out.
 */
public final class Demonstration {

    private static final int BATCH = 500;
    private static final int DAYS = 60;
    private static final String PARIS = "111";
    private static final String LYON = "069";
    private static final int NEAR_PARIS = 116;
    private static final int NEAR_LYON = 26;
    private static final long SEED = 2026;

    private final Map<String, String> connection;
    private final String passwordHash;
    private final URI partners;
    private final Instant now;

    /**
     * @param url of the database
     * @param passwordHash of all the accounts that it adds
     * @param partners base address of the stand-ins' pages
     */
    public Demonstration(String url, String user, String password, String passwordHash, URI partners, Instant now) {
        this.partners = partners;
        connection = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "jakarta.persistence.jdbc.url", url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified",
                "jakarta.persistence.jdbc.user", user,
                "jakarta.persistence.jdbc.password", password,
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "SEVERE");
        this.passwordHash = passwordHash;
        this.now = now;
    }

    /** Returns how many candidacies there are now. */
    public long perform() {
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("alin", connection);
                EntityManager entities = factory.createEntityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                var candidacies = performOnce(entities);
                transaction.commit();
                return candidacies;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    private long performOnce(EntityManager entities) {
        var code = new MailedCode();
        var stage = new Stage(entities, new MovableClock(now), Stage.classes(), code);
        stage.rows("select cast(pg_advisory_xact_lock(hashtextextended('demonstration', 0)) as varchar)");
        if (candidacies(stage) == 0) {
            play(stage, code);
        }
        return candidacies(stage);
    }

    private void play(Stage stage, MailedCode code) {
        var timeline = new Timeline();
        var acts = new Acts(stage, new SitePages(partners));
        var landlord = new LandlordActs(stage);
        var today = LocalDate.ofInstant(now, TimeZones.PARIS);
        var candidates = new Candidates(acts);
        var newcomers = new Newcomers(stage, code, passwordHash, new Random(SEED));
        welcome(newcomers, candidates, timeline, PARIS, NEAR_PARIS);
        welcome(newcomers, candidates, timeline, LYON, NEAR_LYON);
        var team = team(stage);
        timeline.at(now.minus(Duration.ofDays(DAYS)), () -> allowPriority(stage, team.usual()));
        new HelpStory(stage, timeline, now, account(stage, "support@example.org")).plan();
        var number = SEED;
        for (var home : DemoHome.all()) {
            timeline.at(
                    home.shownOn(today)
                            .atTime(LocalTime.of(7, 0))
                            .atZone(TimeZones.PARIS)
                            .toInstant(),
                    () -> landlord.publish(home, home.rent(), now));
            new HomeStory(home, acts, landlord, team, timeline, candidates, now, number++).plan();
        }
        for (int day = DAYS; day > 0; day--) {
            planTimers(stage, timeline, today.minusDays(day));
        }
        timeline.playUntil(now, stage);
        new PastMessages(stage).settle();
    }

    private void welcome(Newcomers newcomers, Candidates candidates, Timeline timeline, String territory, int many) {
        var day = LocalDate.ofInstant(now, TimeZones.PARIS);
        var start = now.minus(Duration.ofDays(DAYS));
        var people = Registered.in(territory, day).stream().limit(many).toList();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            timeline.at(
                    start.plus(Duration.ofMinutes(40L * i)),
                    () -> candidates.add(newcomers.welcome(person), person, LYON.equals(territory)));
        }
    }

    /** What the server's timers do of themselves, once a day. */
    private static void planTimers(Stage stage, Timeline timeline, LocalDate day) {
        timeline.at(day.atTime(LocalTime.of(0, 30)).atZone(TimeZones.PARIS).toInstant(), () -> {
            stage.asSystem(() -> stage.bean(EmployerValidationService.class).expire());
            var returns = stage.bean(HomeReturns.class);
            stage.asSystem(() -> returns.due(BATCH)).forEach(home -> stage.alone(() -> returns.giveBack(home)));
            var terms = stage.bean(ComplementTerms.class);
            stage.asSystem(() -> terms.due(BATCH)).forEach(request -> stage.alone(() -> terms.pass(request)));
            var reminders = stage.bean(ReminderService.class);
            stage.asSystem(() -> reminders.due(BATCH)).forEach(home -> stage.alone(() -> reminders.remind(home)));
        });
        timeline.at(day.atTime(LocalTime.of(20, 1)).atZone(TimeZones.PARIS).toInstant(), () -> {
            var departures = stage.bean(ListDepartures.class);
            stage.asSystem(() -> departures.due(BATCH))
                    .forEach(home -> stage.alone(() -> {
                        departures.refreshStandings(home);
                        departures.sendByItself(home);
                    }));
        });
    }

    /** One advisor reads the right to housing (DALO); her colleagues do not. */
    private static void allowPriority(Stage stage, long advisor) {
        var why = new ActReason("Suit les ménages reconnus prioritaires.");
        stage.as(
                account(stage, "comptes@example.org"),
                () -> stage.bean(StaffAdministration.class).allowPriority(advisor, true, why));
    }

    private static Team team(Stage stage) {
        return new Team(
                account(stage, "equipe@example.org"),
                account(stage, "conseil@example.org"),
                account(stage, "sophie.lambert@example.org"),
                account(stage, "karim.haddad@example.org"),
                account(stage, "lea.marchal@example.org"));
    }

    private static long account(Stage stage, String email) {
        return ((Number) stage.value("select id from account where email = ?1", email)).longValue();
    }

    private static long candidacies(Stage stage) {
        return ((Number) stage.value("select count(*) from candidacy")).longValue();
    }
}
