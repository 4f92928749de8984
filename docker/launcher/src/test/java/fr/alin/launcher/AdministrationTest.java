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
    void has_one_administrator_with_a_generated_password() {
        var line = administration.keyFile().strip().split(";");
        assertThat(line).hasSize(3).startsWith("admin").endsWith("asadmin");
        assertThat(administration.password()).hasSizeGreaterThan(20);
        assertThat(line[1])
                .isEqualTo(Administration.hash(administration.password(), Administration.salt(line[1])))
                .isNotEqualTo(Administration.hash("", Administration.salt(line[1])));
    }

    @Test
    void generates_a_master_password_other_than_the_default() {
        assertThat(administration.masterPassword())
                .hasSizeGreaterThan(20)
                .isNotEqualTo("changeit")
                .isNotEqualTo(administration.password());
    }

    @Test
    void keeps_its_passwords_private() throws IOException {
        assertThat(Files.getPosixFilePermissions(administration.passwordFile()))
                .allMatch(right -> right.name().startsWith("OWNER"));
    }
}
