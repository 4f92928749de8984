package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.Consent;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PersonalDetails;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountRepositoryTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final EmailAddress ANNE = new EmailAddress("anne.porte@example.fr");
    static final MobilePhone MOBILE = new MobilePhone("606060606");

    @BeforeEach
    void empty() {
        Database.empty("account");
    }

    @Test
    void an_account_is_found_by_its_address() {
        var id = store(ANNE);

        Database.inTransaction(entities -> {
            var found = accounts(entities).findByEmail(ANNE).orElseThrow();
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.isActive()).isFalse();
            assertThat(found.passwordHash()).isEmpty();
        });
    }

    @Test
    void the_holder_is_read_as_a_view() {
        var id = store(ANNE);

        Database.inTransaction(entities -> {
            assertThat(accounts(entities).holder(id))
                    .contains(new AccountHolder(id, Civility.MADAME, "PORTE", "", "ANNE", ANNE, MOBILE, Language.FR));
            assertThat(accounts(entities).holder(id + 1)).isEmpty();
        });
    }

    @Test
    void a_chosen_password_activates_the_account() {
        var id = store(ANNE);
        var hash = PasswordHash.of("Porte-Bleue-7", 10);

        Database.inTransaction(
                entities -> accounts(entities).find(id).orElseThrow().choosePassword(hash, NOW));

        Database.inTransaction(entities -> {
            var found = accounts(entities).find(id).orElseThrow();
            assertThat(found.isActive()).isTrue();
            assertThat(found.passwordHash()).contains(hash);
        });
    }

    @Test
    void the_database_refuses_a_second_account_with_the_same_e_mail() {
        store(ANNE);

        assertThatThrownBy(() -> store(new EmailAddress("Anne.Porte@Example.fr")))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("account_email_uq");
    }

    @Test
    void a_link_is_found_by_its_key_only() {
        var account = store(ANNE);
        var key = LinkKey.draw();
        Database.inTransaction(entities -> links(entities).add(link(account, key)));

        Database.inTransaction(entities -> {
            assertThat(links(entities).find(key)).hasValueSatisfying(link -> {
                assertThat(link.accountId()).isEqualTo(account);
                assertThat(link.state(NOW)).isEqualTo(LinkState.VALID);
                assertThat(link.state(NOW.plus(Duration.ofDays(2)))).isEqualTo(LinkState.EXPIRED);
                assertThat(link.isConfirmed()).isFalse();
            });
            assertThat(links(entities).find(LinkKey.draw())).isEmpty();
        });
    }

    @Test
    void several_links_are_valid_and_end_together() {
        var account = store(ANNE);
        var first = LinkKey.draw();
        var second = LinkKey.draw();
        Database.inTransaction(entities -> links(entities).add(link(account, first)));
        Database.inTransaction(entities -> links(entities).add(link(account, second)));
        assertThat(stateOf(first)).isEqualTo(LinkState.VALID);
        assertThat(stateOf(second)).isEqualTo(LinkState.VALID);

        Database.inTransaction(entities -> links(entities).endAll(account, NOW));

        assertThat(stateOf(first)).isEqualTo(LinkState.UNUSABLE);
        assertThat(stateOf(second)).isEqualTo(LinkState.UNUSABLE);
    }

    private static LinkState stateOf(LinkKey key) {
        return Database.fromTransaction(
                entities -> links(entities).find(key).orElseThrow().state(NOW));
    }

    @Test
    void ending_all_links_keeps_a_used_link_used() {
        var account = store(ANNE);
        var key = LinkKey.draw();
        Database.inTransaction(entities -> links(entities).add(link(account, key)));

        Database.inTransaction(entities -> {
            var link = links(entities).findLocked(key).orElseThrow();
            link.confirm(NOW);
            link.use(NOW);
            links(entities).endAll(account, NOW.plusSeconds(1));
        });

        Database.inTransaction(entities -> {
            var link = links(entities).find(key).orElseThrow();
            assertThat(link.isConfirmed()).isTrue();
            assertThat(link.state(NOW)).isEqualTo(LinkState.UNUSABLE);
        });
    }

    @Test
    void an_unconfirmed_account_is_deleted_with_its_links() {
        var unconfirmed = store(ANNE);
        var active = store(new EmailAddress("denis.gigi@example.fr"));
        Database.inTransaction(entities -> {
            links(entities).add(link(unconfirmed, LinkKey.draw()));
            accounts(entities).find(active).orElseThrow().choosePassword(PasswordHash.of("Porte-Bleue-7", 10), NOW);
        });

        Database.inTransaction(entities -> accounts(entities).removeUnconfirmedSince(NOW));
        assertThat(exists(unconfirmed)).isTrue();
        Database.inTransaction(entities -> accounts(entities).removeUnconfirmedSince(NOW.plusSeconds(1)));

        assertThat(exists(unconfirmed)).isFalse();
        assertThat(exists(active)).isTrue();
    }

    private static boolean exists(long id) {
        return Database.fromTransaction(entities -> accounts(entities).find(id).isPresent());
    }

    private static long store(EmailAddress email) {
        return Database.fromTransaction(entities -> {
            var account = new Account(
                    email,
                    new PersonalDetails(Civility.MADAME, "PORTE", "ANNE", MOBILE, Language.FR),
                    new Consent("2022-01", NOW));
            accounts(entities).add(account);
            return account.id();
        });
    }

    private static AccountLink link(long account, LinkKey key) {
        return new AccountLink(account, key, LinkPurpose.ACTIVATION, NOW, Duration.ofDays(2));
    }

    private static AccountRepository accounts(EntityManager entities) {
        var repository = new AccountRepository();
        repository.entities = entities;
        return repository;
    }

    private static AccountLinkRepository links(EntityManager entities) {
        var repository = new AccountLinkRepository();
        repository.entities = entities;
        return repository;
    }
}
