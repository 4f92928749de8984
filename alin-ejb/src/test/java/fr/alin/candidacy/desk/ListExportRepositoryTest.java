package fr.alin.candidacy.desk;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.AwaitedParty;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.DecidedOrder;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.model.DecidedSpan;
import fr.alin.candidacy.model.ExportFormat;
import fr.alin.candidacy.model.ExportOrder;
import fr.alin.candidacy.model.ExportQuery;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportReasonMissing;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.HomeListOrder;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.HomeListStage;
import fr.alin.candidacy.model.ListTooLongToExport;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.candidacy.model.WaitingOrder;
import fr.alin.candidacy.model.WaitingQuery;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.candidacy.view.ExportLine;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists of the desk as files: every line of the list in its order, and a line in the log. */
class ListExportRepositoryTest {

    private static final long CLAIRE = 301;
    private static final Slice FIRST = new Slice(0, 1);

    private final SettableClock clock = new SettableClock(NOW);

    @BeforeEach
    void two_candidacies() {
        Database.empty("candidacy", "home_file", "offer", "list_export");
        Database.inTransaction(entities ->
                PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
        stored(ANNE, candidacy -> {});
        stored(DENIS, candidacy -> {});
    }

    @Test
    void an_export_has_the_lines_of_all_pages_in_the_order_of_the_list() {
        var lines = new Lines<ReviewLine>();
        var byNumber = new ReviewQuery(
                "", ReviewStage.TO_REVIEW, Optional.empty(), Sorting.ascending(ReviewOrder.NUMBER), FIRST);

        export(service -> service.review(byNumber, stated(ExportedList.REVIEW, ExportFormat.CSV), lines));

        assertThat(lines.total).isEqualTo(2);
        assertThat(lines.all).extracting(ReviewLine::application).containsExactly(DENIS, ANNE);
    }

    @Test
    void an_export_has_the_filters_of_the_list() {
        var lines = new Lines<ReviewLine>();
        var anne = new ReviewQuery(
                ANNE.value(), ReviewStage.TO_REVIEW, Optional.empty(), Sorting.ascending(ReviewOrder.NUMBER), FIRST);

        export(service -> service.review(anne, stated(ExportedList.REVIEW, ExportFormat.CSV), lines));

        assertThat(lines.all).extracting(ReviewLine::application).containsExactly(ANNE);
    }

    @Test
    void each_list_of_the_desk_can_be_exported() {
        var homes = new Lines<HomeListLine>();
        var waiting = new Lines<WaitingLine>();
        var decided = new Lines<DecidedLine>();
        change(ANNE, candidacy -> {
            new AdvisorSteps(candidacy, CLAIRE).approve("", NOW);
            candidacy.send(NOW);
        });

        export(service -> {
            service.lists(
                    new HomeListQuery("", HomeListStage.TO_SEND, Sorting.ascending(HomeListOrder.CITY), FIRST),
                    stated(ExportedList.LISTS, ExportFormat.PDF),
                    homes);
            service.waiting(
                    new WaitingQuery(
                            "",
                            Optional.of(AwaitedParty.LANDLORD),
                            Optional.empty(),
                            Sorting.ascending(WaitingOrder.SINCE),
                            FIRST),
                    stated(ExportedList.WAITING, ExportFormat.XLSX),
                    waiting);
            service.decided(
                    new DecidedQuery("", false, DecidedSpan.WEEK, Sorting.ascending(DecidedOrder.DECIDED), FIRST),
                    stated(ExportedList.DECIDED, ExportFormat.CSV),
                    decided);
        });

        assertThat(homes.all).extracting(HomeListLine::home).containsExactly(T2_PARIS);
        assertThat(waiting.all).extracting(WaitingLine::application).containsExactly(ANNE);
        assertThat(decided.all).extracting(DecidedLine::application).containsExactly(ANNE);
    }

    @Test
    void an_empty_list_is_exported_without_lines() {
        var lines = new Lines<WaitingLine>();

        export(service -> service.waiting(
                new WaitingQuery("", Optional.empty(), Optional.empty(), Sorting.ascending(WaitingOrder.SINCE), FIRST),
                stated(ExportedList.WAITING, ExportFormat.CSV),
                lines));

        assertThat(lines.total).isZero();
        assertThat(lines.all).isEmpty();
    }

    @Test
    void who_exported_what_and_why_is_kept_without_what_stood_in_it() {
        var waiting =
                new WaitingQuery("", Optional.empty(), Optional.empty(), Sorting.ascending(WaitingOrder.SINCE), FIRST);
        var review = new ReviewQuery(
                "", ReviewStage.TO_REVIEW, Optional.empty(), Sorting.ascending(ReviewOrder.NUMBER), FIRST);
        export(service -> service.waiting(waiting, stated(ExportedList.WAITING, ExportFormat.CSV), new Lines<>()));
        clock.advance(Duration.ofMinutes(1));
        export(service -> service.review(review, stated(ExportedList.REVIEW, ExportFormat.XLSX), new Lines<>()));

        var log =
                exports(Optional.empty(), Optional.empty(), Sorting.descending(ExportOrder.EXPORTED), new Slice(0, 25));

        assertThat(log.total()).isEqualTo(2);
        assertThat(log.lines())
                .containsExactly(
                        new ExportLine(NOW.plusSeconds(60), CLAIRE, stated(ExportedList.REVIEW, ExportFormat.XLSX), 2),
                        new ExportLine(NOW, CLAIRE, stated(ExportedList.WAITING, ExportFormat.CSV), 0));
        assertThat(traces(CLAIRE))
                .containsExactly("REVIEW MEETING XLSX, 2 · Point du lundi", "WAITING MEETING CSV, 0 · Point du lundi");
        assertThat(traces(CLAIRE + 1)).isEmpty();
    }

    @Test
    void the_exports_are_filtered_by_member_list_and_reason_and_sorted_by_every_column() {
        var waiting =
                new WaitingQuery("", Optional.empty(), Optional.empty(), Sorting.ascending(WaitingOrder.SINCE), FIRST);
        var review = new ReviewQuery(
                "", ReviewStage.TO_REVIEW, Optional.empty(), Sorting.ascending(ReviewOrder.NUMBER), FIRST);
        export(service -> service.waiting(waiting, stated(ExportedList.WAITING, ExportFormat.CSV), new Lines<>()));
        clock.advance(Duration.ofMinutes(1));
        export(service -> service.review(review, stated(ExportedList.REVIEW, ExportFormat.XLSX), new Lines<>()));

        for (var order : ExportOrder.values()) {
            assertThat(exports(Optional.empty(), Optional.empty(), Sorting.ascending(order), FIRST)
                            .lines())
                    .as(order.name())
                    .hasSize(1);
        }
        var byLines = Sorting.descending(ExportOrder.LINES);
        assertThat(exports(Optional.of(CLAIRE), Optional.empty(), byLines, new Slice(0, 25))
                        .lines())
                .extracting(ExportLine::lines)
                .containsExactly(2, 0);
        assertThat(exports(Optional.of(CLAIRE + 1), Optional.empty(), byLines, FIRST)
                        .total())
                .isZero();
        assertThat(exports(Optional.empty(), Optional.of(ExportedList.WAITING), byLines, FIRST)
                        .total())
                .isEqualTo(1);
        assertThat(exports(Optional.empty(), Optional.empty(), byLines, new Slice(25, 25)))
                .isEqualTo(new ListPage<>(2, List.of()));
        assertThat(Database.fromTransaction(entities -> record(entities)
                                .exports(new ExportQuery(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(ExportReason.AUDIT),
                                        byLines,
                                        FIRST)))
                        .total())
                .isZero();
        List<Long> members =
                Database.fromTransaction(entities -> record(entities).members());
        assertThat(members).containsExactly(CLAIRE);
    }

    private ListPage<ExportLine> exports(
            Optional<Long> member, Optional<ExportedList> list, Sorting<ExportOrder> order, Slice slice) {
        return Database.fromTransaction(
                entities -> record(entities).exports(new ExportQuery(member, list, Optional.empty(), order, slice)));
    }

    private static ExportRecordService record(EntityManager entities) {
        return new Wired(entities).make(ExportRecordService.class);
    }

    private static List<String> traces(long member) {
        return Database.fromTransaction(entities -> {
            var log = new ExportLog();
            log.entities = entities;
            return log.by(member, 10).stream()
                    .map(trace -> trace.kind() + " " + trace.about())
                    .toList();
        });
    }

    @Test
    void a_list_that_is_too_long_for_the_file_is_refused_before_its_first_line() {
        var lines = new Lines<ReviewLine>();
        var all = new ReviewQuery(
                "", ReviewStage.TO_REVIEW, Optional.empty(), Sorting.ascending(ReviewOrder.NUMBER), FIRST);
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into candidacy (id, version, account_id, application, active_application, registered_on,
                            submitted_at, status,
                            status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                            offer_department, offer_rent, explanation)
                        select 2000000 + n, 1, 2000000 + n, '1110921' || lpad(cast(n as text), 6, '0') || 'ACLOG',
                            '1110921' || lpad(cast(n as text), 6, '0') || 'ACLOG', date '2020-09-14', now(), 'SUBMITTED', now(), ?1, 'TOITS', 'Toits', 'T2', 'PARIS', '75',
                            700, '' from generate_series(1, 999) n""")
                .setParameter(1, T2_PARIS.value())
                .executeUpdate());

        assertThatThrownBy(() ->
                        export(service -> service.review(all, stated(ExportedList.REVIEW, ExportFormat.PDF), lines)))
                .isInstanceOf(ListTooLongToExport.class);

        assertThat(lines.total).isNegative();
        assertThat(exports(Optional.empty(), Optional.empty(), Sorting.descending(ExportOrder.EXPORTED), FIRST)
                        .total())
                .isZero();
    }

    @Test
    void another_reason_than_the_usual_ones_is_put_into_words() {
        assertThatThrownBy(() -> new StatedExport(ExportedList.REVIEW, ExportFormat.CSV, "", ExportReason.OTHER, " \t"))
                .isInstanceOf(ExportReasonMissing.class);
    }

    private static StatedExport stated(ExportedList list, ExportFormat format) {
        return new StatedExport(list, format, "stage=TO_REVIEW", ExportReason.MEETING, "Point du lundi");
    }

    private void export(Consumer<ListExportService> act) {
        Database.inTransaction(entities -> act.accept(service(entities)));
    }

    private ListExportService service(EntityManager entities) {
        var claire = new CurrentCaller() {
            @Override
            public long accountId() {
                return CLAIRE;
            }
        };
        var settings = new AlinSettings() {
            @Override
            public Period proposalWithin() {
                return Period.ofDays(30);
            }

            @Override
            public Period proposalAfterClosing() {
                return Period.ofDays(15);
            }
        };
        return new Wired(entities, clock, claire, settings).make(ListExportService.class);
    }

    private static void stored(UniqueNumber number, Consumer<Candidacy> steps) {
        Database.inTransaction(entities -> {
            var candidacy = new Candidacy(number.hashCode(), number, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            entities.flush();
            steps.accept(candidacy);
        });
    }

    private static void change(UniqueNumber number, Consumer<Candidacy> steps) {
        Database.inTransaction(entities -> steps.accept(
                entities.createQuery("select c from Candidacy c where c.application = :number", Candidacy.class)
                        .setParameter("number", number)
                        .getSingleResult()));
    }

    private static final class Lines<T> implements LineSink<T> {

        private final List<T> all = new ArrayList<>();
        private int total = -1;

        @Override
        public void begin(int lines) {
            total = lines;
        }

        @Override
        public void line(T line) {
            all.add(line);
        }
    }
}
