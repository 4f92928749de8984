package fr.alin.web.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of roles says what the code does: a new route or method is classified there by whoever adds it. */
class RolesPageTest {

    private static final Path PAGE = Path.of("../alin-ear/src/docs/roles.md");
    private static final Path WRITTEN = Path.of("target/roles.md");

    private static List<String> fromCode;

    @BeforeAll
    static void read_the_code() throws IOException {
        fromCode = RoleMatrix.ofTheCode();
    }

    @Test
    void the_page_is_what_the_code_says() throws IOException {
        Files.write(WRITTEN, fromCode);

        assertThat(Files.readAllLines(PAGE))
                .as("Routes, methods or their roles have changed. Read the difference: may these roles do this? Then"
                        + " copy alin-web/target/roles.md to alin-ear/src/docs/roles.md")
                .containsExactlyElementsOf(fromCode);
    }

    @Test
    void all_pages_and_services_are_in_it() {
        assertThat(fromCode)
                .contains("| /advisor/candidacies |  |  | x | x |  |  |  |  |  |")
                .contains("| /sign-in | x | x | x | x | x | x | x | x | x |")
                .anyMatch(line -> line.startsWith("| `StaffAdministration` | acts, agency,"))
                .hasSizeGreaterThan(150);
    }

    @Test
    void what_a_team_lead_may_do_includes_what_an_advisor_may() {
        assertThat(fromCode)
                .filteredOn(line -> line.startsWith("| /advisor/") || line.startsWith("| `ReviewService`"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("| x | x |"));
    }
}
