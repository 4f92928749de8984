package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.PriorityQuarter;
import fr.alin.candidacy.model.ProgrammeOrder;
import fr.alin.candidacy.model.ProgrammeQuery;
import fr.alin.candidacy.view.ProgrammeLine;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeListRepositoryTest {

    private static final Instant SINCE = NOW.minus(Duration.ofDays(365));

    @BeforeEach
    void twenty_leases_in_the_lilacs_and_one_in_each_of_two_streets() {
        Database.empty("candidacy", "home_file", "offer", "account");
        Database.inTransaction(entities -> {
            for (int home = 1; home <= 22; home++) {
                lease(entities, home, NOW);
            }
        });
        Database.inTransaction(entities -> {
            run(entities, "update offer set residence = 'Les Lilas'");
            run(entities, "update offer set residence = '', address = '1 rue Haute' where reference = 'LEASE-21'");
            run(entities, "update offer set residence = '', address = '2 rue Basse' where reference = 'LEASE-22'");
            run(entities, "update housing_application set dalo_recognised_on = '2020-01-05' where account_id <= 105");
        });
    }

    @Test
    void leases_are_counted_by_residence_and_without_one_by_address() {
        assertThat(list("", Sorting.descending(ProgrammeOrder.ATTRIBUTIONS), 0, 20)
                        .lines())
                .containsExactly(line("Les Lilas", 20, 5), line("2 rue Basse", 1, 0), line("1 rue Haute", 1, 0));
    }

    @Test
    void older_leases_and_candidacies_without_one_are_not_counted() {
        Database.inTransaction(entities -> {
            run(entities, "update candidacy set status_since = timestamptz '2019-09-30 00:00Z' where id = 1");
            run(entities, "update candidacy set status = 'NOT_ALLOCATED' where id = 2");
        });

        var lilacs =
                list("lilas", Sorting.ascending(ProgrammeOrder.LANDLORD), 0, 20).lines();

        assertThat(lilacs).singleElement().satisfies(line -> {
            assertThat(line.quarter().attributions()).isEqualTo(OptionalInt.of(18));
            assertThat(line.quarter().priority()).as("three, which is too few").isEmpty();
        });
    }

    @Test
    void a_lease_counts_although_its_offer_or_its_application_is_gone() {
        Database.inTransaction(entities -> {
            run(entities, "delete from offer where reference = 'LEASE-21'");
            run(entities, "delete from housing_application where account_id = 122");
        });

        assertThat(list("", Sorting.ascending(ProgrammeOrder.PROGRAMME), 0, 20).lines())
                .extracting(ProgrammeLine::name)
                .containsExactly("", "2 rue Basse", "Les Lilas");
    }

    @Test
    void a_page_has_the_number_of_all_that_match() {
        assertThat(list("", Sorting.ascending(ProgrammeOrder.PROGRAMME), 1, 1))
                .isEqualTo(new ListPage<>(3, List.of(line("2 rue Basse", 1, 0))));
        assertThat(list("nowhere", Sorting.ascending(ProgrammeOrder.CITY), 0, 20))
                .isEqualTo(new ListPage<ProgrammeLine>(0, List.of()));
    }

    @ParameterizedTest
    @EnumSource(ProgrammeOrder.class)
    void every_order_is_read(ProgrammeOrder order) {
        assertThat(list("", Sorting.ascending(order), 0, 20).lines()).hasSize(3);
        assertThat(list("", Sorting.descending(order), 0, 20).lines()).hasSize(3);
    }

    private static ListPage<ProgrammeLine> list(String text, Sorting<ProgrammeOrder> order, int first, int size) {
        return Database.fromTransaction(entities -> {
            var programmes = new ProgrammeList();
            programmes.entities = entities;
            return programmes.list(new ProgrammeQuery(text, order, new Slice(first, size)), SINCE);
        });
    }

    private static ProgrammeLine line(String name, int attributions, int priority) {
        return new ProgrammeLine("Toits et Territoires", name, "PARIS 11", PriorityQuarter.of(attributions, priority));
    }

    private static void lease(EntityManager entities, int home, Instant signed) {
        var account = 100 + home;
        var number = "1110920%06dACLOG".formatted(home);
        AccountRows.add(entities, account);
        entities.persist(
                new HousingApplication(account, account, Registered.numbered(new UniqueNumber(number)), signed));
        PostedOffers.add(entities, OfferFixtures.offer("LEASE-" + home, OfferFixtures.t2InParis()));
        entities.createNativeQuery("""
                        insert into candidacy (id, version, account_id, application, registered_on, submitted_at, status,
                            status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                            offer_department, offer_rent, explanation)
                        values (?1, 1, ?2, ?3, current_date, ?4, 'LEASE_SIGNED', ?4, ?5, 'TOITS', 'Toits et Territoires',
                            'T2', 'PARIS 11', '75', 741, '')""")
                .setParameter(1, home)
                .setParameter(2, account)
                .setParameter(3, number)
                .setParameter(4, signed.atOffset(ZoneOffset.UTC))
                .setParameter(5, "LEASE-" + home)
                .executeUpdate();
    }

    private static void run(EntityManager entities, String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
