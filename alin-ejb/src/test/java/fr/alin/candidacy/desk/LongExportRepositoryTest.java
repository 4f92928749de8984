package fr.alin.candidacy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred thousand lines pass through a process that could not hold them. */
class LongExportRepositoryTest {

    private static final int LINES = 100_000;

    /** Most of it is the mapping of all entities; the lines as objects take more. */
    private static final String HEAP = "-Xmx36m";

    @BeforeEach
    void many_decided_candidacies() {
        Database.empty("candidacy", "list_export");
        Database.inTransaction(entities ->
                entities.createNativeQuery("""
                        insert into candidacy (id, version, account_id, application, registered_on, submitted_at, status,
                            status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                            offer_department, offer_rent, explanation, reviewer_id, reviewed_at)
                        select 2000000 + n, 1, 2000000 + n, '1110920' || lpad(cast(n as text), 6, '0') || 'ACLOG',
                            date '2020-09-14', now(), 'REFUSED', now(), 'TOITS-' || n, 'TOITS', 'Toits et Territoires', 'T2',
                            'PARIS', '75', 700, '', 301, now() from generate_series(1, ?1) n""").setParameter(1, LINES).executeUpdate());
    }

    @AfterEach
    void without_them() {
        Database.empty("candidacy", "list_export");
    }

    @Test
    void a_long_list_is_exported_in_little_memory() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongExport.class.getName(),
                        Database.address())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains(LongExport.TOLD + LINES);
    }
}
