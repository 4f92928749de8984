package fr.alin.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.ConsentCompany;
import fr.alin.employer.model.ConsentText;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.DataSharingConsent;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.AccountRows;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.Siret;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Siret SIRET = new Siret("82454114802432");
    private static final ConsentCompany COMPANY = new ConsentCompany(Optional.of(SIRET), "ALS", "4");
    private static final ConsentText TEXT = new ConsentText("2026-11", ConsentWording.VARIANT_A, Language.EN);

    @BeforeEach
    void two_people() {
        Database.empty("account", "data_sharing_consent");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
        });
    }

    @Test
    void lines_are_read_as_stored_latest_first() {
        add(DataSharingConsent.chosen(101, DataSharingChoice.FULL, COMPANY, TEXT, NOW));
        add(DataSharingConsent.ended(101, ConsentCause.COMPANY_CHANGED, COMPANY, NOW.plusSeconds(60)));
        add(DataSharingConsent.chosen(102, DataSharingChoice.ANONYMOUS, COMPANY, TEXT, NOW));

        assertThat(linesOf(101))
                .containsExactly(
                        new ConsentLine(
                                Optional.empty(),
                                ConsentCause.COMPANY_CHANGED,
                                Optional.of(SIRET),
                                "ALS",
                                "4",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                NOW.plusSeconds(60)),
                        new ConsentLine(
                                Optional.of(DataSharingChoice.FULL),
                                ConsentCause.CHOSEN,
                                Optional.of(SIRET),
                                "ALS",
                                "4",
                                "2026-11",
                                Optional.of(ConsentWording.VARIANT_A),
                                Optional.of(Language.EN),
                                NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from data_sharing_consent",
                "update data_sharing_consent set choice = 'FULL'",
                "update data_sharing_consent set given_at = now(), account_id = null",
                "update data_sharing_consent set account_id = 102"
            })
    void lines_cannot_be_changed_or_deleted(String statement) {
        add(DataSharingConsent.chosen(101, DataSharingChoice.LIMITED, COMPANY, TEXT, NOW));

        assertThatThrownBy(() -> Database.inTransaction(
                        entities -> entities.createNativeQuery(statement).executeUpdate()))
                .hasMessageContaining("The register of consents only grows");
        assertThat(linesOf(101)).hasSize(1);
    }

    @Test
    void an_erasure_makes_lines_anonymous() {
        add(DataSharingConsent.chosen(101, DataSharingChoice.LIMITED, COMPANY, TEXT, NOW));
        add(DataSharingConsent.chosen(102, DataSharingChoice.LIMITED, COMPANY, TEXT, NOW));

        Database.inTransaction(entities -> repository(entities).anonymize(101));
        Database.inTransaction(entities ->
                entities.createNativeQuery("delete from account where id = 102").executeUpdate());

        assertThat(linesOf(101)).isEmpty();
        assertThat(counted("account_id is null and actor_id is null and choice = 'LIMITED'"))
                .isEqualTo(2);
    }

    private static int counted(String condition) {
        return Database.fromTransaction(entities -> (Number)
                        entities.createNativeQuery("select count(*) from data_sharing_consent where " + condition)
                                .getSingleResult())
                .intValue();
    }

    private static void add(DataSharingConsent consent) {
        Database.inTransaction(entities -> repository(entities).add(consent));
    }

    private static List<ConsentLine> linesOf(long account) {
        return Database.fromTransaction(entities -> repository(entities).linesOf(account));
    }

    private static ConsentRepository repository(EntityManager entities) {
        var repository = new ConsentRepository();
        repository.entities = entities;
        return repository;
    }
}
