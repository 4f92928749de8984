package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministrationTest {

    private static final Path DISTRIBUTED = Path.of("target/payara6/glassfish/domains/domain1/config/admin-keyfile");

    @TempDir
    Path work;

    private Administration administration;

    @BeforeEach
    void draw() {
        var values = new Properties();
        values.setProperty("alin.work", work.toString());
        var settings = new Settings(values);
        administration = new Administration(settings, Secrets.in(settings));
    }

    @Test
    void hashes_as_the_server_does() throws IOException {
        var withoutPassword = Files.readString(DISTRIBUTED).split(";")[1];
        assertThat(Administration.hash("", Administration.salt(withoutPassword)))
                .isEqualTo(withoutPassword);
    }

    @Test
    void knows_one_administrator_by_a_drawn_password() {
        var line = administration.keyFile().strip().split(";");
        assertThat(line).hasSize(3).startsWith("admin").endsWith("asadmin");
        assertThat(administration.password()).hasSizeGreaterThan(20);
        assertThat(line[1])
                .isEqualTo(Administration.hash(administration.password(), Administration.salt(line[1])))
                .isNotEqualTo(Administration.hash("", Administration.salt(line[1])));
    }

    @Test
    void draws_another_master_password_than_everybodys() {
        assertThat(administration.masterPassword())
                .hasSizeGreaterThan(20)
                .isNotEqualTo("changeit")
                .isNotEqualTo(administration.password());
    }

    @Test
    void leaves_its_passwords_to_its_owner() throws IOException {
        assertThat(Files.getPosixFilePermissions(administration.passwordFile()))
                .allMatch(right -> right.name().startsWith("OWNER"));
    }
}
