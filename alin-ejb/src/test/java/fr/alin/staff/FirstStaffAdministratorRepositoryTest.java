package fr.alin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import fr.alin.account.model.Account;
import fr.alin.account.model.LinkPurpose;
import fr.alin.shared.security.Role;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script that enters the first who manages the staff's accounts. */
class FirstStaffAdministratorRepositoryTest {

    private static final Path SCRIPT = Path.of("../docker/first-staff-administrator.sql");

    private static final Map<String, String> VARIABLES = Map.of(
            ":'email'", "'Zoe.Martin@example.org'",
            ":'civility'", "'MADAME'",
            ":'name'", "'MARTIN'",
            ":'firstname'", "'ZOE'",
            ":'mobile'", "'+33606060606'");

    @BeforeEach
    void empty() {
        Database.empty("account");
    }

    @Test
    void she_may_have_a_link_mailed_for_her_password_and_matches_none_before() throws IOException {
        var script = Files.readString(SCRIPT).replaceAll("(?m)^--.*$", "");
        for (var variable : VARIABLES.entrySet()) {
            script = script.replace(variable.getKey(), variable.getValue());
        }
        for (var statement : script.split(";")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }

        Database.inTransaction(entities -> {
            var account = entities.createQuery("select a from Account a", Account.class)
                    .getSingleResult();
            assertThat(account.email().value()).isEqualTo("zoe.martin@example.org");
            assertThat(account.access().role()).isEqualTo(Role.STAFF_ADMINISTRATOR);
            assertThat(account.mayAskForLink()).isTrue();
            assertThat(account.nextLinkPurpose()).isEqualTo(LinkPurpose.NEW_PASSWORD);
            assertThat(account.passwordHash().orElseThrow().matches("")).isFalse();
        });
    }

    /** By the driver, since a colon is no parameter there. */
    private static void run(String statement) {
        try (var connection = Database.dataSource().getConnection();
                var sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError("The script fails: " + statement, e);
        }
    }
}
