package fr.alin.housingapplication.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.FakeRegistry;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.event.PriorityRecognised;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.registration.model.NewsKind;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsItem;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nightly strike-offs and priorities on the real tables: paged, resumable, and on one node at a time. */
class SiteNewsRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 10, 18);
    private static final UniqueNumber STRANGER = new UniqueNumber("1110720020439G1175");

    private final ApplicationStage stage = new ApplicationStage();
    private final SiteInPages site = new SiteInPages();

    @BeforeEach
    void one_application() {
        Database.empty("account", "site_news_cursor", "registration_site_circuit");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            var application = new HousingApplication(101, 1436, Registered.anne(), stage.clock.instant());
            new Wired(entities).make(HousingApplicationRepository.class).add(application);
        });
    }

    @Test
    void a_strike_off_on_the_second_page_is_recorded() {
        site.pages.add(List.of(struckOff(STRANGER)));
        site.pages.add(List.of(struckOff(Registered.NUMBER)));

        read();

        assertThat(stage.events.fired()).singleElement().isInstanceOfSatisfying(ApplicationStruckOff.class, event -> {
            assertThat(event.day()).isEqualTo(DAY);
            assertThat(event.reasonCode()).contains("RADABA");
        });
    }

    @Test
    void a_priority_is_recorded_and_reported() {
        site.priorities.add(new NewsItem(Registered.NUMBER, DAY, Optional.empty()));

        read();

        assertThat(stage.events.last()).isInstanceOf(PriorityRecognised.class);
    }

    @Test
    void an_interrupted_reading_is_resumed() {
        site.pages.add(List.of(struckOff(STRANGER)));
        site.pages.add(List.of(struckOff(Registered.NUMBER)));
        site.silentAtPage = 1;
        read();
        assertThat(stage.events.fired()).isEmpty();
        site.silentAtPage = -1;
        stage.move(Duration.ofHours(1));

        read();

        assertThat(stage.events.fired()).hasSize(1);
        assertThat(site.read).containsExactly(0, 1);
    }

    @Test
    void a_finished_reading_continues_only_the_next_day() {
        read();
        var asked = site.asked;

        read();
        assertThat(site.asked).isEqualTo(asked);

        stage.move(Duration.ofDays(1));
        read();
        assertThat(site.asked).isGreaterThan(asked);
        assertThat(site.last.since()).isEqualTo(stage.clock.instant().minus(Duration.ofDays(1)));
    }

    @Test
    void two_nodes_never_read_the_same_news_at_once() {
        assertThat(lease()).isPresent();
        assertThat(lease()).isEmpty();

        stage.move(Duration.ofMinutes(10));
        assertThat(lease()).isPresent();
    }

    @Test
    void a_node_that_lost_its_lease_writes_nothing() {
        var slow = lease().orElseThrow();
        stage.move(Duration.ofMinutes(10));
        var fast = lease().orElseThrow();
        var page =
                new NewsPage(List.of(), false, new NewsCursor(fast.since(), Optional.of(STRANGER), Optional.empty()));
        assertThat(take(fast, page)).isTrue();

        var late = new NewsPage(List.of(struckOff(Registered.NUMBER)), true, slow);

        assertThat(take(slow, late)).isFalse();
        assertThat(stage.events.fired()).isEmpty();
    }

    private Optional<NewsCursor> lease() {
        return inTransaction(transactions -> transactions.lease("NATIONAL", NewsKind.STRUCK_OFF));
    }

    private boolean take(NewsCursor read, NewsPage page) {
        return inTransaction(transactions -> transactions.take("NATIONAL", NewsKind.STRUCK_OFF, read, page));
    }

    private static NewsItem struckOff(UniqueNumber number) {
        return new NewsItem(number, DAY, Optional.of(StrikeOffReason.ABANDONED));
    }

    private void read() {
        var news = new SiteNews();
        news.registry = site;
        news.circuits = stage.wiring.circuits();
        news.transactions = new StepsInTransactions();
        news.readAll();
    }

    private <T> T inTransaction(Function<SiteNewsTransactions, T> work) {
        return Database.fromTransaction(
                entities -> work.apply(stage.wiring(entities).newsSteps()));
    }

    /** Runs each method in its own transaction, as the container does. */
    private final class StepsInTransactions extends SiteNewsTransactions {

        @Override
        public List<String> sites() {
            return inTransaction(SiteNewsTransactions::sites);
        }

        @Override
        public Optional<NewsCursor> lease(String siteCode, NewsKind kind) {
            return inTransaction(transactions -> transactions.lease(siteCode, kind));
        }

        @Override
        public boolean take(String siteCode, NewsKind kind, NewsCursor read, NewsPage page) {
            return inTransaction(transactions -> transactions.take(siteCode, kind, read, page));
        }

        @Override
        public void release(String siteCode, NewsKind kind) {
            inTransaction(transactions -> {
                transactions.release(siteCode, kind);
                return null;
            });
        }
    }

    /** A site whose strike-offs come in pages, identified by the last number read. */
    private final class SiteInPages extends FakeRegistry {

        final List<List<NewsItem>> pages = new ArrayList<>();
        final List<NewsItem> priorities = new ArrayList<>();
        final Set<Integer> read = new HashSet<>();
        NewsCursor last;
        int silentAtPage = -1;
        int asked;

        @Override
        public NewsPage struckOffSince(String siteCode, NewsCursor after) {
            asked++;
            last = after;
            var index = after.afterNumber()
                    .map(number -> Integer.parseInt(number.value().substring(7, 13)))
                    .orElse(0);
            if (index == silentAtPage) {
                throw new SiteUnavailable(siteCode, SiteUnavailable.Kind.DOWN, "silent");
            }
            read.add(index);
            var isLast = index + 1 >= pages.size();
            var items = index < pages.size() ? pages.get(index) : List.<NewsItem>of();
            return new NewsPage(items, isLast, isLast ? NewsCursor.from(now()) : page(after, index + 1));
        }

        private NewsCursor page(NewsCursor after, int index) {
            var number = new UniqueNumber("1110121%06dG1175".formatted(index));
            return new NewsCursor(after.since(), Optional.of(number), Optional.of(now()));
        }

        private Instant now() {
            return stage.clock.instant();
        }

        @Override
        public NewsPage daloSince(String siteCode, NewsCursor after) {
            return new NewsPage(priorities, true, NewsCursor.from(now()));
        }
    }
}
