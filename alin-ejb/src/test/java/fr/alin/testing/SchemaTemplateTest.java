package fr.alin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTemplateTest {

    @TempDir
    Path folder;

    @Test
    void a_changed_or_renamed_migration_needs_another_template() throws IOException {
        var before = digest("V1__first.sql", "create table a (id int)");

        assertThat(digest("V1__first.sql", "create table a (id int)")).isEqualTo(before);
        assertThat(digest("V1__first.sql", "create table a (id bigint)")).isNotEqualTo(before);
        assertThat(digest("V2__first.sql", "create table a (id int)")).isNotEqualTo(before);
    }

    @Test
    void one_more_migration_needs_another_template() throws IOException {
        var first = Files.writeString(folder.resolve("V1__first.sql"), "select 1");
        var second = Files.writeString(folder.resolve("V2__second.sql"), "select 2");

        assertThat(new SchemaTemplate(folder, List.of(first, second)).digest())
                .isNotEqualTo(new SchemaTemplate(folder, List.of(first)).digest());
    }

    @Test
    void migrations_and_versions_of_this_module_are_part_of_it() throws IOException {
        assertThat(SchemaTemplate.ofModule().digest()).isNotEqualTo(new SchemaTemplate(folder, List.of()).digest());
        assertThat(System.getProperty("java.class.path")).containsPattern("flyway-core-[^/]*\\.jar");
    }

    private String digest(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return new SchemaTemplate(folder, List.of(file)).digest();
    }
}
