package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V100 corrects overseas numbers that were stored with the country code of metropolitan France. */
class OverseasMobileRepositoryTest {

    @BeforeEach
    @AfterEach
    void no_account() {
        Database.empty("account");
    }

    @ParameterizedTest
    @CsvSource({
        "+33692123456, +262692123456",
        "+33693123456, +262693123456",
        "+33639123456, +262639123456",
        "+33690123456, +590690123456",
        "+33691123456, +590691123456",
        "+33694123456, +594694123456",
        "+33696123456, +596696123456",
        "+33697123456, +596697123456",
        "+33709012345, +590709012345",
        "+33709212345, +262709212345",
        "+33606060606, +33606060606",
        "+33695123456, +33695123456",
        "+33698123456, +33698123456",
        "+262692123456, +262692123456",
        "+447911123456, +447911123456"
    })
    void a_stored_number_gets_the_country_code_of_its_island(String stored, String corrected) throws IOException {
        Database.inTransaction(entities ->
                entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                                             language, consent_version, consent_given_at)
                        values (1, 1, 'anne@example.org', 'APPLICANT', 'REQUESTED', 'MADAME', 'Porte', 'Anne', ?1,
                                'FR', '1', now())""").setParameter(1, stored).executeUpdate());
        var migration = script();

        Database.inTransaction(entities -> entities.createNativeQuery(migration).executeUpdate());

        String mobile = Database.fromTransaction(entities -> (String)
                entities.createNativeQuery("select mobile from account").getSingleResult());
        assertThat(mobile).isEqualTo(corrected);
    }

    private static String script() throws IOException {
        try (var file = Database.class.getResourceAsStream("/db/migration/V100__overseas_mobile.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
